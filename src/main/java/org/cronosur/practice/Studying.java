package org.cronosur.practice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows learners their cards one after the other, and takes the answers. What {@link #answer} returns is stored for good,
 * and once: of two tabs the first counts.
 */
@Service
@Transactional
public class Studying {

    /** Who does not want to wait is shown what comes back within this time. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Studies studies;
    private final Cards cards;
    private final Repetitions repetitions;
    private final CardMaking making;
    private final Wordings wordings;
    private final EntityManager entities;
    private final Clock clock;

    Studying(
            Studies studies,
            Cards cards,
            Repetitions repetitions,
            CardMaking making,
            Wordings wordings,
            EntityManager entities,
            Clock clock) {
        this.studies = studies;
        this.cards = cards;
        this.repetitions = repetitions;
        this.making = making;
        this.wordings = wordings;
        this.entities = entities;
        this.clock = clock;
    }

    /** What is left for today; empty for whoever has not begun to study. */
    public Optional<Today> today(LearnerKey learner) {
        return studies.findByLearner(learner).map(study -> today(study, study.at(clock.instant())));
    }

    private Today today(Study study, Moment now) {
        long due = 0;
        long fresh = 0;
        long waiting = 0;
        Optional<Instant> back = Optional.empty();
        Set<String> leftOut = making.leftOutOf(study.sets());
        for (Cards.Count count : cards.count(study.learner(), now.day(), now.instant(), leftOut)) {
            switch (count.phase()) {
                case NEW -> fresh = Math.min(count.cards(), newLeft(study, now));
                case REVIEW -> due += count.due();
                case LEARNING, RELEARNING -> {
                    due += count.cards() - count.waiting();
                    waiting += count.waiting();
                    back = earlier(back, count.back());
                }
            }
        }
        int unasked = leftOut.isEmpty() ? 0 : cards.countByLearnerAndActiveTrueAndSubjectIn(study.learner(), leftOut);
        return new Today(now.day(), (int) due, (int) fresh, (int) waiting, back, unasked);
    }

    private static Optional<Instant> earlier(Optional<Instant> one, @Nullable Instant other) {
        return Stream.concat(one.stream(), Stream.ofNullable(other)).min(Instant::compareTo);
    }

    private int newLeft(Study study, Moment now) {
        int begun = cards.countByLearnerAndFirstAsked(study.learner(), now.day());
        return Math.max(0, study.plan().newPerDay() - begun);
    }

    /**
     * The card to be shown now: one whose minutes are over, else one that is due today, else a new one.
     *
     * @param hurried whether, when there is none of these, one is wanted whose minutes are not over
     * @return one that this class is asked; empty when nothing is left for today, or nothing but what has to wait
     */
    public Optional<Turn> next(LearnerKey learner, boolean hurried) {
        return studies.findByLearner(learner).flatMap(study -> {
            Moment now = study.at(clock.instant());
            Set<String> leftOut = making.leftOutOf(study.sets());
            return firstThatCanBeAsked(() -> choose(study, now, hurried, leftOut));
        });
    }

    private Optional<Card> choose(Study study, Moment now, boolean hurried, Set<String> leftOut) {
        LearnerKey learner = study.learner();
        return cards.findInSteps(learner, now.instant(), leftOut)
                .or(() -> cards.findDue(learner, now.day(), leftOut))
                .or(() -> newLeft(study, now) > 0 ? cards.findNew(learner, leftOut) : Optional.empty())
                .or(() -> hurried
                        ? cards.findInSteps(learner, now.plus(LONGEST_WAIT).instant(), leftOut)
                        : Optional.empty());
    }

    /** A card whose question is no longer there rests, and the next one is looked for. */
    private Optional<Turn> firstThatCanBeAsked(Supplier<Optional<Card>> choice) {
        Optional<Card> card = choice.get();
        while (card.isPresent()) {
            Optional<Turn> turn = turnOf(card.get(), false);
            if (turn.isPresent()) {
                return turn;
            }
            card.get().rest();
            card = choice.get();
        }
        return Optional.empty();
    }

    private Optional<Turn> turnOf(Card card, boolean cram) {
        return Subject.parse(card.subject())
                .flatMap(making::question)
                .map(question -> new Turn(card.id(), card.turn(), question, cram));
    }

    /** A card that was shown before, as it is to be asked now; empty if it has been answered meanwhile. */
    Optional<Turn> turn(LearnerKey learner, UUID card, boolean cram) {
        return cards.find(card, learner).flatMap(found -> turnOf(found, cram));
    }

    /**
     * Takes the answer to a card that was shown. Where one is stored already, from another tab or a second click, that one
     * counts and is returned.
     *
     * @param hesitation from when the card was shown until it was answered
     * @param locale in which it was read
     * @throws IllegalArgumentException if there is no such card, if it was never shown so often, or if the response does
     *     not belong to its question
     */
    public Given answer(LearnerKey learner, Turn turn, Response response, Duration hesitation, Locale locale) {
        Study study = studies.findByLearner(learner).orElseThrow(() -> noCard(turn));
        Card card = cards.find(turn.card(), learner).orElseThrow(() -> noCard(turn));
        if (card.turn() != turn.number()) {
            return repetitions
                    .findByCardAndTurn(card.id(), turn.number())
                    .flatMap(before -> given(card, before))
                    .orElseThrow(() -> noCard(turn));
        }
        Moment now = study.at(clock.instant());
        Answer answer = Answer.to(turn.question(), response, now.instant());
        Grade grade = Appraisal.of(answer.score(), turn.question(), hesitation, locale);
        Repetition repetition = new Repetition(
                card,
                new Repetition.Facts(
                        turn.number(), now.day(), now.instant(), grade, answer.score(), hesitation, turn.cram()),
                answer);
        wordings.keep(answer.question());
        entities.persist(repetition);
        take(card, study, turn, grade, now);
        return given(card, repetition).orElseThrow();
    }

    private static void take(Card card, Study study, Turn turn, Grade grade, Moment now) {
        if (turn.cram()) {
            card.cram();
        } else {
            card.review(new Timetable(Fsrs.withDefaults(), study.plan()), grade, now);
        }
    }

    private static IllegalArgumentException noCard(Turn turn) {
        return new IllegalArgumentException(
                "Card %s was not shown for the time %d".formatted(turn.card(), turn.number()));
    }

    /** An answer that was given before; empty if it is not this learner's or was taken over from a file. */
    public Optional<Given> given(LearnerKey learner, UUID answer) {
        return repetitions
                .findByIdAndLearner(answer, learner)
                .flatMap(repetition -> cards.find(repetition.card(), learner).flatMap(card -> given(card, repetition)));
    }

    private Optional<Given> given(Card card, Repetition repetition) {
        Repetition.Facts facts = repetition.facts();
        Standing standing = card.standing();
        return repetition
                .answer()
                .map(answer -> new Given(
                        repetition.id(),
                        new Turn(card.id(), facts.turn(), answer.question(), facts.cram()),
                        answer,
                        Subject.parse(card.subject()).flatMap(making::provenanceOf),
                        facts.grade(),
                        Optional.ofNullable(standing.due()),
                        standing.dueAt() != null));
    }
}
