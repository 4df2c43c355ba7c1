package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What a learner has to know, above what is shown; a screen reader says it at once. */
public class Notice extends Paragraph {

    /** What is to be said above whatever is shown next; empty for nothing. */
    private String lasting = "";

    public Notice() {
        addClassName("quiz-notice");
        getElement().setAttribute("role", "status");
    }

    /** Goes with the page that is left. */
    public void turnThePage() {
        setText(lasting);
    }

    /**
     * Says that the connection was interrupted, also above the page to which the press leads that is now done again.
     *
     * @param lost whether something was done that will not be done again
     */
    public void tellOfBreak(boolean lost) {
        lasting = getTranslation(lost ? "quiz.break.lost" : "quiz.break");
        setText(lasting);
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, response -> lasting = ""));
    }
}
