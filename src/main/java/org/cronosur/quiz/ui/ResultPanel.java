package org.cronosur.quiz.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.Judgement;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Score;
import org.cronosur.visual.Told;

/** What an attempt came to, question by question, and the other attempts beside it. */
final class ResultPanel extends Panel {

    private static final double HUNDRED = 100;

    private final Sitting sitting;
    private final H1 heading = new H1();

    /** @param attempts all attempts of the learner, the earliest first */
    ResultPanel(Sitting sitting, List<Attempt> attempts, Deeds deeds) {
        this.sitting = sitting;
        addClassName("quiz-end");
        add(head(), list());
        if (attempts.size() > 1) {
            add(new PastAttempts(sitting, attempts));
        }
        add(ways(deeds));
    }

    private Div head() {
        Attempt attempt = sitting.attempt();
        Paragraph kind = new Paragraph(getTranslation("quiz.result"));
        kind.addClassName("quiz-kind");
        heading.setText(getTranslation("quiz.result.share", percent(attempt.score())));
        Paragraph points = line(getTranslation(
                "quiz.result.points",
                Verdict.points(attempt.score().share() * sitting.count(), getLocale()),
                sitting.count()));
        Div head = new Div(kind, heading, points);
        if (attempt.ranOutOfTime()) {
            head.add(line(getTranslation("quiz.result.time")));
        }
        openOnes().map(this::line).ifPresent(head::add);
        head.addClassName("quiz-head");
        return head;
    }

    private Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("quiz-points");
        return line;
    }

    /** What is unanswered is told apart: it is not wrong. */
    private Optional<String> openOnes() {
        int open = sitting.unanswered().size();
        if (open == 0) {
            return Optional.empty();
        }
        return Optional.of(sitting.attempt()
                .scoreSoFar()
                .map(answered -> getTranslation("quiz.result.open", open, sitting.count() - open, percent(answered)))
                .orElseGet(() -> getTranslation("quiz.result.none")));
    }

    private String percent(Score score) {
        return NumberFormat.getPercentInstance(getLocale()).format(score.percent() / HUNDRED);
    }

    private OrderedList list() {
        OrderedList list = new OrderedList();
        for (int number = 1; number <= sitting.count(); number++) {
            list.add(entry(number));
        }
        list.addClassName("quiz-list");
        return list;
    }

    private ListItem entry(int number) {
        Optional<Answer> answer = sitting.answerTo(number);
        Verdict verdict = answer.map(given -> Verdict.of(given.score())).orElse(Verdict.OPEN);
        Span square = new Span(verdict.sign());
        square.addClassNames("quiz-square", "is-" + verdict.word());
        Anchor prompt = new Anchor(sitting.addressOf(number), "");
        sitting.question(number).ifPresent(question -> Told.in(getLocale(), question.prompt(), prompt));
        Span words = new Span(getTranslation("quiz.verdict." + verdict.word()));
        words.addClassName("quiz-list-verdict");
        Span points = new Span(answer.map(given -> Verdict.points(given.score().share(), getLocale()))
                .orElse(""));
        points.addClassName("quiz-list-points");
        ListItem entry = new ListItem(square, prompt, words, points);
        sitting.question(number)
                .map(this::besides)
                .filter(said -> !said.isEmpty())
                .ifPresent(said -> {
                    Span besides = new Span(said);
                    besides.addClassName("quiz-list-besides");
                    entry.add(besides);
                });
        return entry;
    }

    /** What there is to know of the points: that a hint was taken, and how far the reason got. */
    private String besides(Question question) {
        Attempt attempt = sitting.attempt();
        Stream<String> hint =
                attempt.tookHint(question) ? Stream.of(getTranslation("quiz.result.hinted")) : Stream.of();
        return Stream.concat(hint, attempt.judgementOn(question).map(this::reason).stream())
                .collect(joining(" · "));
    }

    /** How far the reason got, and who says so: a teacher's judgement is in the points, the learner's own is not. */
    private String reason(Judgement judged) {
        return getTranslation(
                judged.isTeachers() ? "quiz.result.reason.teacher" : "quiz.result.reason",
                Verdict.points(judged.share(), getLocale()));
    }

    private Div ways(Deeds deeds) {
        NativeButton anew = new NativeButton(getTranslation("quiz.again"), click -> deeds.beginAgain());
        anew.addClassName("button-primary");
        Div ways = new Div(anew);
        sitting.lesson().map(WayBack::new).ifPresent(ways::add);
        ways.addClassName("quiz-ways");
        return ways;
    }

    @Override
    int number() {
        return 0;
    }

    @Override
    String title() {
        return getTranslation("quiz.result");
    }

    @Override
    void focus() {
        Focus.atTop(heading);
    }
}
