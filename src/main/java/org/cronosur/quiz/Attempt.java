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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * One learner's way through a quiz. It keeps the ids of the questions in the order asked, and every answer together with
 * the question as it was put. When the quiz is changed on the way, what is still open is asked in its new wording or,
 * if the quiz dropped it, no more; what is answered stays.
 *
 * <p>What is chosen and not yet answered is a draft. Where a quiz is corrected at the end all responses are drafts, and
 * handing in makes answers of them; so does the end of the time. A question may be left open: at the end it counts as
 * unanswered, which is not wrong.
 */
@Entity
@Table(name = "quiz_attempt")
public class Attempt {

    private static final int HUNDRED = 100;

    @Id
    private UUID id;

    @Column(name = "quiz_slug")
    private String quiz;

    @Embedded
    private LearnerKey learner;

    private List<String> questions = List.of();

    private Instant begun;
    private @Nullable Instant finished;

    /** Null once it is finished: so that a unique key lets a learner have one attempt under way, and many behind. */
    private @Nullable Boolean underway = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "quiz_answer", joinColumns = @JoinColumn(name = "attempt_id"))
    @MapKeyColumn(name = "question_id")
    private Map<String, Answer> answers = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "quiz_draft", joinColumns = @JoinColumn(name = "attempt_id"))
    @MapKeyColumn(name = "question_id")
    private Map<String, Draft> drafts = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "quiz_hint_taken", joinColumns = @JoinColumn(name = "attempt_id"))
    @Column(name = "question_id")
    private Set<String> hintsTaken = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "quiz_judgement", joinColumns = @JoinColumn(name = "attempt_id"))
    @MapKeyColumn(name = "question_id")
    private Map<String, Judgement> judgements = new HashMap<>();

    /** By the ids of their questions, the reasons that no teacher has judged yet. */
    @ElementCollection
    @CollectionTable(name = "quiz_reason", joinColumns = @JoinColumn(name = "attempt_id"))
    @Column(name = "question_id")
    private Set<String> reasonsWaiting = new HashSet<>();

    @Embedded
    private QuizRules rules;

    /** Null for as long as one likes. */
    private @Nullable Instant deadline;

    private int extraPercent;

    private int leftOut;

    @Embedded
    private @Nullable ClassLabel classLabel;

    protected Attempt() {}

    Attempt(LearnerKey learner, Quiz quiz, Instant begun) {
        this(learner, quiz, quiz.rules(), begun);
    }

    Attempt(LearnerKey learner, Quiz quiz, QuizRules rules, Instant begun) {
        this(learner, quiz, Set.of(), rules, begun);
    }

    /** @param unasked the ids of questions that are left out */
    Attempt(LearnerKey learner, Quiz quiz, Set<String> unasked, QuizRules rules, Instant begun) {
        this.id = UUID.randomUUID();
        this.quiz = quiz.slug();
        this.learner = learner;
        this.rules = rules;
        ask(quiz, unasked);
        this.begun = begun;
        this.deadline = rules.limit().map(begun::plus).orElse(null);
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

    /** How many questions of the quiz are not among them, for the sake of the class. */
    public int leftOut() {
        return leftOut;
    }

    public Instant begun() {
        return begun;
    }

    /** The rules under which it began. */
    public QuizRules rules() {
        return rules;
    }

    /** For which class; empty where nobody said. */
    public Optional<ClassLabel> classLabel() {
        return Optional.ofNullable(classLabel);
    }

    void label(ClassLabel label) {
        classLabel = label;
    }

    /** When its last question was answered, when it was handed in, or when its time was over. */
    public Optional<Instant> finished() {
        return Optional.ofNullable(finished);
    }

    /** Whether nobody handed it in before its time was over. */
    public boolean ranOutOfTime() {
        return finished != null && finished.equals(deadline);
    }

    /** What was answered, in the order asked. */
    public List<Answer> answers() {
        return questions.stream().map(answers::get).filter(Objects::nonNull).toList();
    }

    public Optional<Answer> answerTo(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /**
     * The id of the first question that is open; empty when there is none or the attempt is over. Where correction comes
     * at the end, a question with a draft is not open.
     */
    public Optional<String> next() {
        return finished == null ? questions.stream().filter(this::isOpen).findFirst() : Optional.empty();
    }

    /** Whether nothing was answered to a question and, where correction comes at the end, nothing drafted either. */
    public boolean isOpen(String question) {
        return !answers.containsKey(question) && (rules.correctsAtOnce() || !drafts.containsKey(question));
    }

    /** The questions without an answer, by their ids in the order asked. */
    public List<String> unanswered() {
        return questions.stream()
                .filter(question -> !answers.containsKey(question))
                .toList();
    }

    /** Whether a learner may see what was right: of an answer at once or after the end, as the rules say. */
    public boolean isCorrected(String question) {
        return answers.containsKey(question) && (rules.correctsAtOnce() || finished != null);
    }

    /** The mean score of what was answered so far; empty before the first answer. */
    public Optional<Score> scoreSoFar() {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Score.mean(answers.values().stream().map(Answer::score).toList()));
    }

    /** The points over all that was asked: what is unanswered earns none. */
    public Score score() {
        double points = answers.values().stream()
                .mapToDouble(answer -> answer.score().share())
                .sum();
        return questions.isEmpty() ? Score.NONE : new Score(Math.min(1, points / questions.size()));
    }

    /** In which order it shows the parts of its questions. */
    public Shown shown() {
        return new Shown(id);
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
        refuseWhen(isTimeUp(now), AnswerRefused.Reason.TIME_UP, question);
        refuseWhen(response.untouched(), AnswerRefused.Reason.UNTOUCHED, question);
        Answer answer = take(question, response, now);
        finishWhenDone(now);
        return answer;
    }

    private Answer take(Question question, Response response, Instant now) {
        Answer answer = Answer.to(question, response, now).afterHint(hintCost(question));
        answers.put(question.id(), answer);
        drafts.remove(question.id());
        if (answer.reason().isPresent()) {
            reasonsWaiting.add(question.id());
        }
        return answer;
    }

    private double hintCost(Question question) {
        return tookHint(question) ? rules.hintCost() : 0;
    }

    /**
     * Keeps what is chosen so far; where that is nothing any more, the question is as it was before. Of what is answered,
     * not asked or too late nothing is kept.
     */
    void keepDraft(Question question, Optional<Response> response, Instant now) {
        if (answers.containsKey(question.id()) || !questions.contains(question.id()) || !isUnderway(now)) {
            return;
        }
        response.filter(chosen -> !chosen.untouched())
                .ifPresentOrElse(
                        chosen -> drafts.put(question.id(), new Draft(question, chosen)),
                        () -> drafts.remove(question.id()));
    }

    /**
     * What was chosen and is not yet answered; empty if it does not fit the question, which may have been edited since.
     */
    public Optional<Response> draftFor(Question question) {
        return Optional.ofNullable(drafts.get(question.id()))
                .filter(draft -> draft.fits(question))
                .map(Draft::response);
    }

    /** Whether something is chosen for a question and not yet answered. */
    public boolean hasDraft(String question) {
        return drafts.containsKey(question);
    }

    /** That the hint was taken is kept with the attempt, and costs what its rules say. */
    void takeHint(Question question, Instant now) {
        if (isUnderway(now) && !answers.containsKey(question.id())) {
            hintsTaken.add(question.id());
        }
    }

    public boolean tookHint(Question question) {
        return hintsTaken.contains(question.id());
    }

    /**
     * Keeps how far the reason in an answer got. What the teacher judged counts in the score, and the learner does not
     * change it; what she judges herself is only told.
     */
    void judge(Question question, Judgement judgement) {
        boolean teacherJudged =
                judgementOn(question).filter(Judgement::isTeachers).isPresent();
        if (isCorrected(question.id()) && (!teacherJudged || judgement.isTeachers())) {
            judgements.put(question.id(), judgement);
        }
        if (judgement.isTeachers()) {
            reasonsWaiting.remove(question.id());
            answers.computeIfPresent(
                    question.id(),
                    (id, answer) -> answer.judged(judgement.level()).afterHint(hintCost(question)));
        }
    }

    /** How far the reason in an answer got; empty as long as nobody said. */
    public Optional<Judgement> judgementOn(Question question) {
        return Optional.ofNullable(judgements.get(question.id()));
    }

    /** When it has to be handed in; empty for whenever one likes. */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** What was added to the time limit, in percent; 0 for nothing. */
    public int extraPercent() {
        return extraPercent;
    }

    /** Adds to the time limit; of two extra times the longer one holds. Without a limit there is nothing to add to. */
    void extend(ExtraTime extra, Instant now) {
        if (isUnderway(now) && extra.percent() > extraPercent) {
            rules.limit().ifPresent(limit -> {
                extraPercent = extra.percent();
                deadline =
                        begun.plus(limit).plus(limit.multipliedBy(extraPercent).dividedBy(HUNDRED));
            });
        }
    }

    private boolean isTimeUp(Instant now) {
        return deadline != null && !now.isBefore(deadline);
    }

    private boolean isUnderway(Instant now) {
        return finished == null && !isTimeUp(now);
    }

    private static void refuseWhen(boolean refused, AnswerRefused.Reason reason, Question question) {
        if (refused) {
            throw new AnswerRefused(reason, question.id());
        }
    }

    /** As {@link #follow(Quiz, Set, Instant)} where nothing is left out. */
    void follow(Quiz changed, Instant now) {
        follow(changed, Set.of(), now);
    }

    /**
     * Drops what the quiz asks no more, and drafts that an edited question has no place for; as long as nothing is done,
     * it asks what the quiz asks now.
     *
     * @param unasked the ids of questions that are left out as long as nothing is done
     */
    void follow(Quiz changed, Set<String> unasked, Instant now) {
        closeWhenTimeIsUp(now);
        if (finished != null) {
            return;
        }
        if (isFresh()) {
            ask(changed, unasked);
        } else {
            List<String> asked = idsOf(changed, Set.of());
            questions = questions.stream()
                    .filter(question -> answers.containsKey(question) || asked.contains(question))
                    .toList();
            drafts.keySet().retainAll(questions);
            dropDraftsWithoutAPlace(changed);
        }
        finishWhenDone(now);
    }

    private void dropDraftsWithoutAPlace(Quiz changed) {
        drafts.entrySet()
                .removeIf(drafted -> changed.question(drafted.getKey())
                        .filter(now -> !drafted.getValue().fits(now))
                        .isPresent());
    }

    private void ask(Quiz quiz, Set<String> unasked) {
        List<String> asked = idsOf(quiz, unasked);
        leftOut = quiz.questions().size() - asked.size();
        if (!new HashSet<>(questions).equals(new HashSet<>(asked)) || !rules.shuffled()) {
            questions = asked;
        }
    }

    /** Ends it; drafts become answers, and what is still open stays unanswered. A second time changes nothing. */
    void handIn(Instant now) {
        if (finished == null) {
            List.copyOf(drafts.values()).forEach(draft -> takeIfAnswer(draft, now));
            finish(now);
        }
    }

    /** A draft that does not fit its question cannot become an answer; it could not have been given either. */
    private void takeIfAnswer(Draft draft, Instant now) {
        try {
            take(draft.question(), draft.response(), now);
        } catch (IllegalArgumentException noAnswer) {
            drafts.remove(draft.question().id());
        }
    }

    /** Hands it in as it was when its time was over. */
    void closeWhenTimeIsUp(Instant now) {
        if (deadline != null && isTimeUp(now)) {
            handIn(deadline);
        }
    }

    /** Whether it is under way with nothing done, so that beginning again would change nothing. */
    public boolean isFresh() {
        return finished == null && answers.isEmpty() && drafts.isEmpty() && hintsTaken.isEmpty();
    }

    private void finishWhenDone(Instant now) {
        if (unanswered().isEmpty()) {
            finish(now);
        }
    }

    private void finish(Instant now) {
        finished = now;
        underway = null;
    }

    private List<String> idsOf(Quiz quiz, Set<String> unasked) {
        List<String> ids = new ArrayList<>(quiz.questions().stream()
                .map(Question::id)
                .filter(question -> !unasked.contains(question))
                .toList());
        return rules.shuffled() ? new ArrayList<>(Shuffle.of(ids, id, "")) : ids;
    }
}
