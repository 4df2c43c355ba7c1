package org.cronosur.quiz;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes learners through quizzes. Whatever a method here returns is stored for good. A learner who has the same quiz
 * open in two tabs has one attempt in both.
 */
@Service
public class QuizTaking {

    private final Attempts attempts;
    private final TransactionOperations transaction;
    private final Clock clock;

    QuizTaking(Attempts attempts, TransactionOperations transaction, Clock clock) {
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The learner's latest attempt, finished or not; a new one where there is none. */
    public Attempt beginOrResume(LearnerKey learner, Quiz quiz) {
        return alsoInTwoTabs(() -> {
            Optional<Attempt> latest = attempts.findLatest(learner, quiz.slug());
            latest.ifPresent(attempt -> attempt.follow(quiz, clock.instant()));
            return latest.orElseGet(() -> begin(learner, quiz));
        });
    }

    /** A new attempt; one that is under way is given up, unless nothing is answered in it yet: then it serves. */
    public Attempt beginAgain(LearnerKey learner, Quiz quiz) {
        return alsoInTwoTabs(() -> {
            Optional<Attempt> latest = attempts.findLatest(learner, quiz.slug());
            latest.ifPresent(attempt -> attempt.follow(quiz, clock.instant()));
            return latest.filter(Attempt::isFresh).orElseGet(() -> {
                latest.ifPresent(this::giveUp);
                return begin(learner, quiz);
            });
        });
    }

    /** The database allows one attempt under way, so the old one has to be written before the new one comes. */
    private void giveUp(Attempt attempt) {
        attempt.giveUp(clock.instant());
        attempts.flush();
    }

    /**
     * Gives an answer. Where one is stored already, from another tab or a second click, that one counts and is returned.
     *
     * @param question as it was put to the learner
     * @throws AnswerRefused if the question was left untouched or is not asked in this attempt, or if the attempt is
     *     over
     * @throws IllegalArgumentException if there is no such attempt, or if the response does not belong to the question
     */
    public Answer answer(UUID attempt, Question question, Response response) {
        return transaction.execute(status -> {
            Attempt found = attempts.find(attempt)
                    .orElseThrow(() -> new IllegalArgumentException("There is no attempt " + attempt));
            return found.answerTo(question.id()).orElseGet(() -> found.answer(question, response, clock.instant()));
        });
    }

    private Attempt begin(LearnerKey learner, Quiz quiz) {
        return attempts.save(new Attempt(learner, quiz, clock.instant()));
    }

    /** Only one attempt can be under way; whoever loses the race for it finds, at the second go, the winner's. */
    private Attempt alsoInTwoTabs(Supplier<Attempt> step) {
        try {
            return transaction.execute(status -> step.get());
        } catch (DataIntegrityViolationException anotherTabWasFaster) {
            return transaction.execute(status -> step.get());
        }
    }
}
