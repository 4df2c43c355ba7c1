package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Response;

/** An open question and where it is worked at. */
final class QuestionPanel extends Panel {

    private final int number;
    private final int count;
    private final QuestionHead head;
    private final Worksheet sheet;
    private final Consumer<Response> answered;
    private final Paragraph objection = new Paragraph();

    /** @param answered is handed the response when the learner wants to answer */
    QuestionPanel(Sitting sitting, Question question, Consumer<Response> answered) {
        this.number = sitting.numberOf(question);
        this.count = sitting.count();
        this.answered = answered;
        head = new QuestionHead(question);
        sheet = Worksheet.of(question, sitting.attempt().shown(), () -> objection.setText(""));
        sheet.addClassName("quiz-sheet");
        add(head, work());
    }

    private Div work() {
        NativeButton answer = new NativeButton(getTranslation("quiz.answer"), click -> answer());
        answer.addClassNames("button-primary", "quiz-primary");
        QuizKeys.press(answer);
        objection.getElement().setAttribute("role", "alert");
        objection.addClassName("quiz-objection");
        Div actions = new Div(answer, objection);
        actions.addClassName("quiz-answer");
        Div work = new Div(sheet, actions);
        work.addClassName("quiz-work");
        return work;
    }

    private void answer() {
        sheet.response().ifPresentOrElse(answered, this::objectToSilence);
    }

    /** Says that there is nothing yet to be answered with. */
    void objectToSilence() {
        objection.setText(getTranslation(sheet.missing()));
    }

    @Override
    int number() {
        return number;
    }

    @Override
    String title() {
        return getTranslation("quiz.number", number, count);
    }

    @Override
    void focus() {
        head.focus();
    }
}
