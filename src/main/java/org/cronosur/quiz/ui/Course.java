package org.cronosur.quiz.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.AnswerRefused;
import org.cronosur.quiz.AnswerRefused.Reason;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.ClassLabel;
import org.cronosur.quiz.Judgement;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Learners;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizRules;
import org.cronosur.quiz.QuizRules.Choosing;
import org.cronosur.quiz.QuizTaking;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.Rubric;

/** One learner's course through a quiz: what she does is stored, and then the page shows what comes next. */
class Course implements Deeds {

    private final Quiz quiz;
    private final Optional<String> lesson;
    private final LearnerKey learner;
    private final QuizTaking taking;
    private final Learners learners;
    private final Explanations explanations;
    private final QuizView view;

    /** Where the learner sits on this page, whatever other tabs do; empty before the start. */
    private Optional<Sitting> seat = Optional.empty();

    /** The number of the question that the page shows; 0 for none. */
    private int shown;

    /** @param lesson the address where what the quiz asks about can be read; empty where nobody may go */
    Course(
            Quiz quiz,
            Optional<String> lesson,
            LearnerKey learner,
            QuizTaking taking,
            Learners learners,
            Explanations explanations,
            QuizView view) {
        this.quiz = quiz;
        this.lesson = lesson;
        this.learner = learner;
        this.taking = taking;
        this.learners = learners;
        this.explanations = explanations;
        this.view = view;
        learners.see(learner);
    }

    /** Comes in by an address. */
    void enter(Asked asked) {
        Optional<Sitting> past = past(asked);
        if (!quiz.isOpen()) {
            show(Optional.empty(), new InsteadPanel("quiz.closed", lesson));
        } else if (asked.wants(Asked.Page.PRINT)) {
            show(
                    Optional.empty(),
                    new PrintPanel(
                            quiz,
                            taking.leavesOut(quiz),
                            maySeeKey(),
                            question -> explanations.ofNobody(quiz, question)));
        } else if (past.isPresent()) {
            show(past, review(past.get(), asked.question()));
        } else if (taking.leavesOutAll(learner, quiz)) {
            show(Optional.empty(), new InsteadPanel("quiz.left-out.all", lesson));
        } else if (asked.wants(Asked.Page.OPTIONS) && quiz.rules().mayBeChosen()) {
            prepare(asked.classLabel());
        } else {
            sit().ifPresentOrElse(sitting -> goOn(labelled(sitting, asked), asked), () -> prepare(asked.classLabel()));
        }
    }

    private void prepare(Optional<ClassLabel> label) {
        show(Optional.empty(), new StartPanel(quiz, taking.leavesOut(quiz).size(), label, this));
    }

    /** What was asked without being fixed, or was answered once, may be seen with its answers. */
    private boolean maySeeKey() {
        return quiz.rules().choosing() != Choosing.FIXED
                || taking.attempts(learner, quiz).stream()
                        .anyMatch(attempt -> attempt.finished().isPresent());
    }

    /** A finished attempt that is to be looked at again. */
    private Optional<Sitting> past(Asked asked) {
        List<Attempt> attempts = asked.attempt().isPresent() ? taking.attempts(learner, quiz) : List.of();
        return attempts.stream()
                .skip(Math.max(0, asked.attempt().orElse(0) - 1))
                .findFirst()
                .filter(attempt -> attempt.finished().isPresent())
                .map(attempt -> new Sitting(quiz, attempt, lesson, asked.attempt()));
    }

    /** Where the learner sits; empty before a start that she has to give herself. */
    private Optional<Sitting> sit() {
        return taking.latest(learner, quiz)
                .or(() -> quiz.rules().waitForStart()
                        ? Optional.empty()
                        : Optional.of(taking.beginOrResume(learner, quiz)))
                .map(attempt -> new Sitting(quiz, attempt, lesson, OptionalInt.empty()));
    }

    private Sitting labelled(Sitting sitting, Asked asked) {
        return asked.classLabel()
                .filter(label -> !sitting.isOver())
                .filter(label -> !sitting.attempt().classLabel().equals(Optional.of(label)))
                .flatMap(label -> {
                    taking.label(sitting.attempt().id(), label);
                    return sit();
                })
                .orElse(sitting);
    }

    private void goOn(Sitting sitting, Asked asked) {
        if (sitting.isOver()) {
            show(Optional.of(sitting), review(sitting, asked.question()));
        } else if (asked.wants(Asked.Page.HAND_IN)) {
            show(Optional.of(sitting), new HandInPanel(sitting, this));
        } else {
            goOn(sitting, asked.question());
        }
    }

    private void goOn(Sitting sitting, OptionalInt asked) {
        if (sitting.isAllOnAPage()) {
            show(Optional.of(sitting), page(sitting, asked.orElse(0)));
            return;
        }
        int number = asked.isPresent() && sitting.question(asked.getAsInt()).isPresent()
                ? asked.getAsInt()
                : sitting.openNumber().orElse(0);
        show(Optional.of(sitting), explanations.panel(sitting, number, this).orElseGet(() -> open(sitting, number)));
    }

    private Panel open(Sitting sitting, int number) {
        return sitting.question(number)
                .<Panel>map(question -> new QuestionPanel(sitting, question, this))
                .orElseGet(() -> new HandInPanel(sitting, this));
    }

    private Panel page(Sitting sitting, int number) {
        return new PagePanel(sitting, number, this, (one, heading) -> explanations.among(sitting, one, heading, this));
    }

    private Panel review(Sitting sitting, OptionalInt number) {
        return explanations
                .panel(sitting, number.orElse(0), this)
                .orElseGet(() -> new ResultPanel(sitting, taking.attempts(learner, quiz), this));
    }

    private void show(Optional<Sitting> sitting, Panel panel) {
        seat = sitting;
        shown = panel.number();
        view.show(quiz, sitting, panel, this, sitting.flatMap(one -> taking.timeLeft(one.attempt())));
    }

    @Override
    public void draft(Question question, Optional<Response> response) {
        inSeat(sitting -> {
            taking.keepDraft(sitting.attempt().id(), question, response);
            if (!sitting.attempt().rules().correctsAtOnce() || sitting.isAllOnAPage()) {
                inSameAttempt(view::showLine);
            }
        });
    }

    @Override
    public void answer(Question question, Response response) {
        inSeat(sitting -> {
            Answer counting = taking.answer(sitting.attempt().id(), question, response);
            inSameAttempt(now -> {
                showAnswered(now, now.numberOf(question));
                if (!counting.response().equals(response)) {
                    tell(Reason.ANSWERED_BEFORE);
                }
            });
        });
    }

    /** Under its address, so that a reload shows the feedback again. */
    private void showAnswered(Sitting now, int number) {
        if (now.isAllOnAPage()) {
            show(Optional.of(now), page(now, number));
        } else {
            show(Optional.of(now), explanations.panel(now, number, this).orElseThrow());
            view.moveTo(now.addressOf(number));
        }
    }

    @Override
    public void takeHint(Question question) {
        inSeat(sitting -> {
            taking.takeHint(sitting.attempt().id(), question);
            stay(sitting.numberOf(question));
        });
    }

    @Override
    public void judge(Question question, Rubric.Level level) {
        inSeat(sitting -> taking.judge(sitting.attempt().id(), question, new Judgement(level, Judgement.Judge.SELF)));
    }

    @Override
    public void handIn() {
        inSeat(sitting -> {
            taking.handIn(sitting.attempt().id());
            moveToWhereSheStands();
        });
    }

    @Override
    public void comeToTheEnd() {
        if (sit().filter(Sitting::isOver).isPresent()) {
            moveToWhereSheStands();
            tell(Reason.TIME_UP);
        } else {
            refresh();
        }
    }

    @Override
    public void begin(QuizRules rules, String classLabel, String code) {
        Attempt attempt = taking.beginAgain(learner, quiz, rules);
        ClassLabel.parse(classLabel).ifPresent(label -> taking.label(attempt.id(), label));
        boolean noSuchCode = !code.isBlank() && !taking.extend(attempt.id(), quiz, code);
        moveToWhereSheStands();
        if (noSuchCode) {
            view.tell("quiz.code.wrong");
        }
    }

    @Override
    public void beginAgain() {
        if (quiz.rules().waitForStart()) {
            prepare(seat.flatMap(sitting -> sitting.attempt().classLabel()));
        } else {
            taking.beginAgain(learner, quiz);
            moveToWhereSheStands();
        }
    }

    @Override
    public boolean extend(String code) {
        return change(sitting -> taking.extend(sitting.attempt().id(), quiz, code));
    }

    @Override
    public boolean label(String typed) {
        Optional<ClassLabel> label = ClassLabel.parse(typed);
        return change(sitting -> {
            label.ifPresent(clean -> taking.label(sitting.attempt().id(), clean));
            return label.isPresent();
        });
    }

    private boolean change(Predicate<Sitting> deed) {
        boolean done = seat.filter(deed).isPresent();
        if (done) {
            refresh();
        }
        return done;
    }

    @Override
    public void forgetMe() {
        learners.forget(learner);
        LearnerCookie.drop();
        show(Optional.empty(), new ForgottenPanel());
    }

    @Override
    public void refresh() {
        stay(shown);
    }

    private void stay(int number) {
        Asked asked = Asked.question(number);
        sit().ifPresentOrElse(sitting -> goOn(sitting, asked), () -> prepare(Optional.empty()));
    }

    private void moveToWhereSheStands() {
        stay(0);
        view.moveTo(QuizAddress.of(quiz.slug()));
    }

    private void inSeat(Consumer<Sitting> deed) {
        try {
            seat.ifPresent(deed);
        } catch (AnswerRefused refused) {
            goOnBecause(refused.reason());
        }
    }

    /** Goes on with what is stored now, unless another tab began again in the meantime. */
    private void inSameAttempt(Consumer<Sitting> deed) {
        Optional<Sitting> same = sit().filter(now -> seat.map(Sitting::attempt)
                .filter(attempt -> attempt.id().equals(now.attempt().id()))
                .isPresent());
        same.ifPresentOrElse(deed, () -> goOnBecause(Reason.ATTEMPT_OVER));
    }

    private void goOnBecause(Reason reason) {
        if (taking.latest(learner, quiz).isEmpty()) {
            show(Optional.empty(), new ForgottenPanel());
        } else {
            stay(0);
            tell(reason);
        }
    }

    /** Says above the panel why another thing came than was expected. */
    private void tell(Reason reason) {
        view.tell("quiz.refused." + reason.name().toLowerCase(Locale.ROOT));
    }
}
