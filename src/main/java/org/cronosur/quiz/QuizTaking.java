package org.cronosur.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes learners through quizzes. Whatever a method here returns is stored for good. A learner who has the same quiz
 * open in two tabs has one attempt in both. The clock of the server decides when a time is over.
 */
@Service
public class QuizTaking {

    private final Attempts attempts;
    private final Wordings wordings;
    private final LeftOut leftOut;
    private final TransactionOperations transaction;
    private final Clock clock;

    QuizTaking(Attempts attempts, Wordings wordings, LeftOut leftOut, TransactionOperations transaction, Clock clock) {
        this.attempts = attempts;
        this.wordings = wordings;
        this.leftOut = leftOut;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The learner's latest attempt, finished or not; empty where there is none. */
    public Optional<Attempt> latest(LearnerKey learner, Quiz quiz) {
        return transaction.execute(status -> followed(learner, quiz));
    }

    /** The learner's latest attempt, finished or not; a new one under the rules of the quiz where there is none. */
    public Attempt beginOrResume(LearnerKey learner, Quiz quiz) {
        return alsoInTwoTabs(() -> followed(learner, quiz).orElseGet(() -> begin(learner, quiz, quiz.rules())));
    }

    /** A new attempt under the rules of the quiz, as {@link #beginAgain(LearnerKey, Quiz, QuizRules)} begins it. */
    public Attempt beginAgain(LearnerKey learner, Quiz quiz) {
        return beginAgain(learner, quiz, quiz.rules());
    }

    /**
     * A new attempt; one that is under way is handed in as it is. If nothing is done in that yet and its rules are the
     * same, it serves.
     */
    public Attempt beginAgain(LearnerKey learner, Quiz quiz, QuizRules rules) {
        return alsoInTwoTabs(() -> {
            Optional<Attempt> latest = followed(learner, quiz);
            Optional<Attempt> fresh = latest.filter(Attempt::isFresh);
            return fresh.filter(attempt -> attempt.rules().equals(rules)).orElseGet(() -> {
                fresh.ifPresentOrElse(attempts::delete, () -> latest.ifPresent(this::handIn));
                attempts.flush();
                return begin(learner, quiz, rules);
            });
        });
    }

    /** The ids of the questions that a new attempt leaves out, for the sake of the class. */
    public Set<String> leavesOut(Quiz quiz) {
        return leftOut.of(quiz);
    }

    /** Whether nothing is left to be asked of this class; what somebody has begun to answer she may go on with. */
    public boolean leavesOutAll(LearnerKey learner, Quiz quiz) {
        Set<String> unasked = leftOut.of(quiz);
        return !unasked.isEmpty()
                && unasked.size() == quiz.questions().size()
                && attempts(learner, quiz).stream().allMatch(Attempt::isFresh);
    }

    /** All attempts of a learner at a quiz in which something was answered, or which is under way; the earliest first. */
    public List<Attempt> attempts(LearnerKey learner, Quiz quiz) {
        return attempts.findByLearnerAndQuizOrderByBegun(learner, quiz.slug()).stream()
                .filter(attempt ->
                        attempt.finished().isEmpty() || !attempt.answers().isEmpty())
                .toList();
    }

    /**
     * Gives an answer. Where one is stored already, from another tab or a second click, that one counts and is returned.
     *
     * @param question as it was put to the learner
     * @throws AnswerRefused if the question was left untouched or is not asked in this attempt, or if the attempt or its
     *     time is over or the attempt is forgotten
     * @throws IllegalArgumentException if the response does not belong to the question
     */
    public Answer answer(UUID attempt, Question question, Response response) {
        wordings.keep(question);
        return transaction.execute(status -> {
            Attempt found = find(attempt);
            return found.answerTo(question.id()).orElseGet(() -> found.answer(question, response, clock.instant()));
        });
    }

    /**
     * Keeps what is chosen and not yet answered; empty takes it back. Of two tabs the later one counts. Where it comes
     * too late nothing happens.
     *
     * @param question as it was put to the learner
     */
    public void keepDraft(UUID attempt, Question question, Optional<Response> response) {
        wordings.keep(question);
        change(attempt, found -> found.keepDraft(question, response, clock.instant()));
    }

    /** Keeps that the learner saw the hint of a question. */
    public void takeHint(UUID attempt, Question question) {
        change(attempt, found -> found.takeHint(question, clock.instant()));
    }

    /** Ends an attempt: drafts become answers, what is open stays unanswered. */
    public void handIn(UUID attempt) {
        change(attempt, found -> {
            found.closeWhenTimeIsUp(clock.instant());
            found.handIn(clock.instant());
        });
    }

    /** Keeps for which class a learner takes a quiz. */
    public void label(UUID attempt, ClassLabel label) {
        change(attempt, found -> found.label(label));
    }

    /** Keeps how far the reason in an answer got, by the learner herself or by her teacher. */
    public void judge(UUID attempt, Question question, Judgement judgement) {
        change(attempt, found -> found.judge(question, judgement));
    }

    /** Adds extra time by the code that a teacher gave; false if the quiz knows no such code. */
    public boolean extend(UUID attempt, Quiz quiz, String code) {
        Optional<ExtraTime> granted = quiz.extraTimes().stream()
                .filter(extra -> extra.isGrantedBy(code))
                .findFirst();
        granted.ifPresent(extra -> change(attempt, found -> found.extend(extra, clock.instant())));
        return granted.isPresent();
    }

    /** What is left of the time of an attempt, never below zero; empty where there is no limit. */
    public Optional<Duration> timeLeft(Attempt attempt) {
        Instant now = clock.instant();
        return attempt.deadline()
                .map(deadline -> now.isBefore(deadline) ? Duration.between(now, deadline) : Duration.ZERO);
    }

    /** Closes the attempts that nobody came back to before their time was over. */
    void closeOverdue() {
        attempts.findOverdue(clock.instant())
                .forEach(attempt -> change(attempt, found -> found.closeWhenTimeIsUp(clock.instant())));
    }

    private Optional<Attempt> followed(LearnerKey learner, Quiz quiz) {
        Optional<Attempt> latest = attempts.findLatest(learner, quiz.slug());
        latest.ifPresent(attempt -> attempt.follow(quiz, leftOut.of(quiz), clock.instant()));
        return latest;
    }

    private void handIn(Attempt attempt) {
        attempt.handIn(clock.instant());
    }

    private void change(UUID attempt, Consumer<Attempt> step) {
        transaction.executeWithoutResult(status -> step.accept(find(attempt)));
    }

    private Attempt find(UUID attempt) {
        return attempts.find(attempt)
                .orElseThrow(() -> new AnswerRefused(AnswerRefused.Reason.FORGOTTEN, attempt.toString()));
    }

    private Attempt begin(LearnerKey learner, Quiz quiz, QuizRules rules) {
        return attempts.save(new Attempt(learner, quiz, leftOut.of(quiz), rules, clock.instant()));
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
