package org.cronosur.practice;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.quiz.LearnerKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A round through all cards of an event set on the evening before a test: what is weakest first, and what was not all
 * right again, until everything has been right once. When a card comes back by the timetable does not change.
 */
@Service
@Transactional
public class Cramming {

    private final Studies studies;
    private final Cards cards;
    private final Repetitions repetitions;
    private final CardMaking making;
    private final Studying studying;
    private final Clock clock;

    Cramming(Studies studies, Cards cards, Repetitions repetitions, CardMaking making, Studying studying, Clock clock) {
        this.studies = studies;
        this.cards = cards;
        this.repetitions = repetitions;
        this.making = making;
        this.studying = studying;
        this.clock = clock;
    }

    /**
     * How far a round has come.
     *
     * @param next the card to be shown now; empty when all were right
     * @param right how many cards were right in this round
     */
    public record Round(Optional<Turn> next, int right, int cards) {}

    /**
     * @param set slug of an event set that the learner studies; of another the round is empty
     * @param begun when the round began
     */
    public Round round(LearnerKey learner, String set, Instant begun) {
        Map<UUID, Repetitions.Crammed> crammed = repetitions.crammedSince(learner, begun).stream()
                .collect(toMap(Repetitions.Crammed::card, identity(), (earlier, later) -> later));
        List<Cards.Weakness> all = studies.findByLearner(learner)
                .map(study -> weakestFirst(study, set))
                .orElse(List.of());
        List<Cards.Weakness> open = all.stream()
                .filter(card -> !isRight(crammed.get(card.id())))
                .sorted(comparing(card -> lastGiven(crammed.get(card.id()))))
                .toList();
        return new Round(firstThatCanBeAsked(learner, open.stream()), all.size() - open.size(), all.size());
    }

    private List<Cards.Weakness> weakestFirst(Study study, String set) {
        LocalDate today = study.at(clock.instant()).day();
        Set<String> wanted =
                making.subjectsOf(set).stream().map(Subject::toString).collect(toSet());
        wanted.removeAll(making.leftOutOf(List.of(set)));
        return cards.weaknessOf(study.learner()).stream()
                .filter(card -> wanted.contains(card.subject()))
                .sorted(Comparator.comparingDouble(card -> card.retrievability(today)))
                .toList();
    }

    private static boolean isRight(Repetitions.@Nullable Crammed last) {
        return last != null && last.grade().compareTo(Grade.GOOD) >= 0;
    }

    /** What was not asked in this round comes before what was, and that in the order in which it was. */
    private static Instant lastGiven(Repetitions.@Nullable Crammed last) {
        return last == null ? Instant.MIN : last.given();
    }

    private Optional<Turn> firstThatCanBeAsked(LearnerKey learner, Stream<Cards.Weakness> open) {
        return open.flatMap(card -> studying.turn(learner, card.id(), true).stream())
                .findFirst();
    }
}
