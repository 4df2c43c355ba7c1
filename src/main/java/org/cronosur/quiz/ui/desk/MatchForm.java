package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.Question;
import org.cronosur.visual.Rows;

/** What belongs to what, and what belongs to nothing. */
final class MatchForm extends QuestionForm {

    private static final int MOST_SPARES = 3;

    private final Rows<PairRow> pairs;
    private final Rows<SpareRow> spares = new Rows<>("desk.spare", SpareRow::new, MOST_SPARES);

    private MatchForm(Shelf shelf) {
        this.pairs = new Rows<>("desk.pair", () -> new PairRow(shelf), Match.MOST_PAIRS);
        add(pairs, spares);
    }

    static MatchForm of(Match question, Shelf shelf) {
        MatchForm form = new MatchForm(shelf);
        question.pairs().forEach(pair -> form.pairs.append(new PairRow(shelf).saying(pair, shelf)));
        question.spares().forEach(spare -> form.spares.append(new SpareRow().saying(spare.name())));
        form.begin(question.prompt(), question.explanation());
        return form;
    }

    static MatchForm blank(Shelf shelf) {
        MatchForm form = new MatchForm(shelf);
        form.pairs.atLeast(Match.FEWEST_PAIRS);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    private static final class PairRow extends Div {

        private final Wording left = new Wording("desk.pair.left");
        private final Wording right = new Wording("desk.pair.right");
        private final EventField event;

        PairRow(Shelf shelf) {
            event = new EventField("desk.about", shelf);
            add(left, right, event);
        }

        PairRow saying(Match.Pair pair, Shelf shelf) {
            left.saying(pair.left());
            right.saying(pair.right());
            event.choosing(pair.event(), shelf);
            return this;
        }

        Match.Pair read(int number) {
            return new Match.Pair(
                    number, left.words(), right.words(), event.event().slug());
        }
    }

    private static final class SpareRow extends Div {

        private final Wording words = new Wording("desk.spare");

        SpareRow() {
            add(words);
        }

        SpareRow saying(Bilingual spare) {
            words.saying(spare);
            return this;
        }
    }

    @Override
    Question read(String id) {
        List<Match.Pair> matched = Parts.read(pairs, PairRow::read);
        Complaint.unless(matched.size() >= Match.FEWEST_PAIRS, "desk.complaint.pairs", Match.FEWEST_PAIRS);
        List<Match.Partner> alone =
                Parts.read(spares, (row, place) -> new Match.Partner(matched.size() + place, row.words.words()));
        try {
            return new Match(id, prompt(), matched, alone, explanation());
        } catch (IllegalArgumentException twoAreTheSame) {
            throw new Complaint("desk.complaint.same-twice");
        }
    }
}
