package org.cronosur.practice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a learner has reached, as it travels from one program to another. */
public final class Progress {

    /** A card with its answers. */
    record Kept(
            Subject subject,
            int turn,
            @Nullable LocalDate firstAsked,
            Standing standing,
            List<Repetition.Facts> answers) {}

    private final Plan plan;
    private final List<String> sets;
    private final List<Kept> cards;

    Progress(Plan plan, List<String> sets, List<Kept> cards) {
        this.plan = plan;
        this.sets = List.copyOf(sets);
        this.cards = List.copyOf(cards);
    }

    Plan plan() {
        return plan;
    }

    /** The slugs of the event sets that are studied. */
    List<String> sets() {
        return sets;
    }

    List<Kept> cards() {
        return cards;
    }

    /** How many event sets are studied. */
    public int countOfSets() {
        return sets.size();
    }

    /** How many cards were asked at least once. */
    public int countOfBegun() {
        return (int) cards.stream()
                .filter(card -> card.standing().phase() != Phase.NEW)
                .count();
    }

    /** How many answers were given. */
    public int countOfAnswers() {
        return cards.stream().mapToInt(card -> card.answers().size()).sum();
    }
}
