package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Section;

/** What the page shows below the squares: the start, questions, the feedback on an answer, the result … */
abstract sealed class Panel extends Section
        permits StartPanel,
                QuestionPanel,
                PagePanel,
                FeedbackPanel,
                HandInPanel,
                ResultPanel,
                PrintPanel,
                ForgottenPanel,
                InsteadPanel {

    /** The number of the question that is shown; 0 for none. */
    abstract int number();

    /** What the title of the page says of it. */
    abstract String title();

    /** Puts the focus on the heading of what has come new. */
    abstract void focus();

    /** Whether digits and Enter can mean the one question that is shown. */
    boolean isWorkedByKeys() {
        return true;
    }

    /** Leads to a question that stands on this panel; where it stands alone, nothing is to be done. */
    void goTo(int question) {}
}
