package org.cronosur.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One learner's way through a quiz. It keeps the ids of the questions in the order asked, and every answer together with
 * the question as it was put. When the quiz is changed on the way, what is still open is asked in its new wording or,
 * if the quiz dropped it, no more; what is answered stays.
 */
@Entity
@Table(name = "quiz_attempt")
public class Attempt {

    @Id
    private UUID id;

    @Column(name = "quiz_slug")
    private String quiz;

    @Embedded
    private LearnerKey learner;

    private List<String> questions;

    private Instant begun;
    private @Nullable Instant finished;

    /** Null once it is finished: so that a unique key lets a learner have one attempt under way, and many behind. */
    private @Nullable Boolean underway = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "quiz_answer", joinColumns = @JoinColumn(name = "attempt_id"))
    @MapKeyColumn(name = "question_id")
    private Map<String, Answer> answers = new HashMap<>();

    protected Attempt() {}

    Attempt(LearnerKey learner, Quiz quiz, Instant begun) {
        this.id = UUID.randomUUID();
        this.quiz = quiz.slug();
        this.learner = learner;
        this.questions = idsOf(quiz);
        this.begun = begun;
    }

    public UUID id() {
        return id;
    }

    /** The slug of the quiz. */
    public String quiz() {
        return quiz;
    }

    public LearnerKey learner() {
        return learner;
    }

    /** The ids of its questions in the order asked. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    public Instant begun() {
        return begun;
    }

    /** When its last question was answered, or when it was given up for a new attempt. */
    public Optional<Instant> finished() {
        return Optional.ofNullable(finished);
    }

    /** What was answered, in the order asked. */
    public List<Answer> answers() {
        return questions.stream().map(answers::get).filter(Objects::nonNull).toList();
    }

    public Optional<Answer> answerTo(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The id of the first question that has no answer yet; empty when the attempt is over. */
    public Optional<String> next() {
        return finished == null ? firstOpen() : Optional.empty();
    }

    /** The mean score of what was answered so far; empty before the first answer. */
    public Optional<Score> scoreSoFar() {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Score.mean(answers.values().stream().map(Answer::score).toList()));
    }

    /** The options in the order in which this attempt shows them, the same at every reload. */
    public List<SingleChoice.Option> shown(SingleChoice question) {
        return Shuffle.of(question.options(), id, question.id());
    }

    /**
     * The events in the order in which this attempt shows them, the same at every reload. It is never a right order, so
     * that whoever knows better has something to move.
     */
    public List<PutInOrder.Item> shown(PutInOrder question) {
        List<PutInOrder.Item> shuffled = Shuffle.of(question.items(), id, question.id());
        boolean right = Grading.isRightOrder(
                shuffled.stream().map(PutInOrder.Item::date).toList());
        return right ? shuffled.reversed() : shuffled;
    }

    /**
     * Takes an answer. The same answer once more changes nothing.
     *
     * @param question as it was put
     * @return the answer that counts
     * @throws AnswerRefused if another answer was given before, if the question was left untouched or is not asked here,
     *     or if the attempt is over
     * @throws IllegalArgumentException if the response does not belong to this question
     */
    public Answer answer(Question question, Response response, Instant now) {
        Answer before = answers.get(question.id());
        if (before != null && before.response().equals(response)) {
            return before;
        }
        refuseWhen(before != null, AnswerRefused.Reason.ANSWERED_BEFORE, question);
        refuseWhen(!questions.contains(question.id()), AnswerRefused.Reason.NOT_ASKED, question);
        refuseWhen(finished != null, AnswerRefused.Reason.ATTEMPT_OVER, question);
        refuseWhen(response.untouched(), AnswerRefused.Reason.UNTOUCHED, question);
        Answer answer = Answer.to(question, response, now);
        answers.put(question.id(), answer);
        finishWhenDone(now);
        return answer;
    }

    private static void refuseWhen(boolean refused, AnswerRefused.Reason reason, Question question) {
        if (refused) {
            throw new AnswerRefused(reason, question.id());
        }
    }

    /** Leaves out what the quiz asks no more; as long as nothing is answered, it asks what the quiz asks now. */
    void follow(Quiz changed, Instant now) {
        if (finished != null) {
            return;
        }
        List<String> asked = idsOf(changed);
        questions = answers.isEmpty()
                ? asked
                : questions.stream()
                        .filter(question -> answers.containsKey(question) || asked.contains(question))
                        .toList();
        finishWhenDone(now);
    }

    /** Ends it with questions still open. */
    void giveUp(Instant now) {
        if (finished == null) {
            finished = now;
            underway = null;
        }
    }

    /** Whether it is under way with nothing answered, so that beginning again would change nothing. */
    boolean isFresh() {
        return finished == null && answers.isEmpty();
    }

    private void finishWhenDone(Instant now) {
        if (firstOpen().isEmpty()) {
            finished = now;
            underway = null;
        }
    }

    private Optional<String> firstOpen() {
        return questions.stream()
                .filter(question -> !answers.containsKey(question))
                .findFirst();
    }

    private static List<String> idsOf(Quiz quiz) {
        return new ArrayList<>(quiz.questions().stream().map(Question::id).toList());
    }
}
