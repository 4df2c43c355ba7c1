package org.cronosur.quiz.making;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Question;

/**
 * A question on the way into a quiz, with what has to be known to keep it apart from the others.
 *
 * @param about every event that it names
 * @param asks of which facts of these it asks
 * @param shows which facts of these it shows
 * @param secrets words, folded, that would answer it
 */
record Draft(Proposal proposal, List<Subject> about, Set<Fact> asks, Set<Fact> shows, Set<String> secrets) {

    /** What can be asked of an event. */
    enum Fact {
        DATE,
        PLACE,
        ACTOR,
        TEXT,
        DISPUTE
    }

    /** Whether one of the two would answer the other, or both ask about one event. */
    boolean clashesWith(Draft other) {
        return about.stream()
                .anyMatch(mine -> other.about.stream()
                        .anyMatch(theirs -> mine.slug().equals(theirs.slug())
                                || (mine.isKinOf(theirs) && (tells(other) || other.tells(this)))));
    }

    private boolean tells(Draft other) {
        return Stream.concat(asks.stream(), shows.stream()).anyMatch(other.asks::contains)
                || (!other.secrets.isEmpty() && shows(other.secrets));
    }

    private boolean shows(Set<String> words) {
        String visible = Visible.wordsOf(question());
        return words.stream().anyMatch(word -> Folding.holds(visible, word));
    }

    Question question() {
        return proposal.question();
    }
}
