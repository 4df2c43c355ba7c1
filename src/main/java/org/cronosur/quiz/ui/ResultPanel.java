package org.cronosur.quiz.ui;

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
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Score;
import org.cronosur.visual.Told;

/** What an attempt came to, question by question. */
final class ResultPanel extends Panel {

    private static final double HUNDRED = 100;

    private final Sitting sitting;
    private final H1 heading = new H1();

    /** @param again begins a new attempt */
    ResultPanel(Sitting sitting, Runnable again) {
        this.sitting = sitting;
        addClassName("quiz-end");
        add(head(), list(), ways(again));
    }

    private Div head() {
        Score score = sitting.attempt().scoreSoFar().orElse(Score.NONE);
        Paragraph kind = new Paragraph(getTranslation("quiz.result"));
        kind.addClassName("quiz-kind");
        heading.setText(getTranslation("quiz.result.share", percent(score)));
        Paragraph points = new Paragraph(getTranslation(
                "quiz.result.points",
                Verdict.points(score.share() * sitting.count(), getLocale()),
                String.valueOf(sitting.count())));
        points.addClassName("quiz-points");
        Div head = new Div(kind, heading, points);
        head.addClassName("quiz-head");
        return head;
    }

    private String percent(Score score) {
        return NumberFormat.getPercentInstance(getLocale()).format(score.percent() / HUNDRED);
    }

    private OrderedList list() {
        OrderedList list = new OrderedList();
        List<Answer> answers = sitting.attempt().answers();
        answers.forEach(answer -> list.add(entry(answer)));
        list.addClassName("quiz-list");
        return list;
    }

    private ListItem entry(Answer answer) {
        Verdict verdict = Verdict.of(answer.score());
        int number = sitting.numberOf(answer.question());
        Span square = new Span(verdict.sign());
        square.addClassNames("quiz-square", "is-" + verdict.word());
        Anchor prompt = Told.in(
                getLocale(),
                answer.question().prompt(),
                new Anchor(QuizAddress.of(sitting.quiz().slug(), number), ""));
        Span words = new Span(getTranslation("quiz.verdict." + verdict.word()));
        words.addClassName("quiz-list-verdict");
        Span points = new Span(Verdict.points(answer.score().share(), getLocale()));
        points.addClassName("quiz-list-points");
        return new ListItem(square, prompt, words, points);
    }

    private Div ways(Runnable again) {
        NativeButton anew = new NativeButton(getTranslation("quiz.again"), click -> again.run());
        anew.addClassName("button-primary");
        Anchor lesson = new Anchor("/lessons/" + sitting.quiz().eventSet(), getTranslation("quiz.lesson"));
        lesson.addClassName("button");
        Div ways = new Div(anew, lesson);
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
