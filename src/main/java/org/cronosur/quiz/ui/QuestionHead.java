package org.cronosur.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;
import org.cronosur.visual.Told;

/** The question in large type, above it what is to be done. */
public class QuestionHead extends Div {

    private final HtmlContainer prompt;

    /** At the head of a page. */
    public QuestionHead(Question question) {
        this(question, "", new H1());
    }

    /** Among others on a page. */
    QuestionHead(Question question, int number) {
        this(question, number + " · ", new H2());
    }

    private QuestionHead(Question question, String before, HtmlContainer heading) {
        addClassName("quiz-head");
        Paragraph kind = new Paragraph(before + getTranslation(keyOf(question)));
        kind.addClassName("quiz-kind");
        prompt = Told.in(getLocale(), question.prompt(), heading);
        add(kind, prompt);
    }

    private static String keyOf(Question question) {
        return switch (question) {
            case SingleChoice choice -> "quiz.kind.choice";
            case MultipleChoice choices -> "quiz.kind.choices";
            case TrueFalse block -> "quiz.kind.truths";
            case WhichYear year -> "quiz.kind.year";
            case PutInOrder order -> "quiz.kind.order";
            case PlaceOnTimeline line -> "quiz.kind.line";
            case PlaceOnMap map -> "quiz.kind.map";
            case Match match -> "quiz.kind.match";
            case WhichText which -> "quiz.kind.text";
            case WhereTextsDisagree dispute -> "quiz.kind.dispute";
            case ShortText words -> "quiz.kind.words";
        };
    }

    /** Puts the focus on the question, at the top of the page. */
    public void focus() {
        Focus.atTop(prompt);
    }

    /** Where it is not at the top of the page. */
    void focusHere() {
        Focus.on(prompt);
    }
}
