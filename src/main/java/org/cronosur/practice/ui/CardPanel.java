package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.practice.Turn;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.ui.QuestionHead;
import org.cronosur.quiz.ui.QuizKeys;
import org.cronosur.quiz.ui.Worksheet;

/** A card that is asked, and where it is worked at. */
class CardPanel extends Section {

    private final QuestionHead head;
    private final Worksheet sheet;
    private final Consumer<Response> answered;
    private final Paragraph objection = new Paragraph();

    /**
     * @param chosen what was chosen before the page was drawn anew
     * @param answered is handed the response when the learner wants to answer
     */
    CardPanel(Turn turn, Optional<Response> chosen, Consumer<Response> answered) {
        this.answered = answered;
        head = new QuestionHead(turn.question());
        sheet = Worksheet.of(turn.question(), new Shown(turn.seed()), chosen, () -> objection.setText(""));
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

    /** What is chosen so far. */
    Optional<Response> response() {
        return sheet.response();
    }

    private void answer() {
        sheet.response().ifPresentOrElse(answered, () -> objection.setText(getTranslation(sheet.missing())));
    }

    void focus() {
        head.focus();
    }
}
