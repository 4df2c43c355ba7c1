package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Section;

/** What the page shows below the squares: a question, the feedback on an answer, or the result. */
abstract sealed class Panel extends Section permits QuestionPanel, FeedbackPanel, ResultPanel {

    /** The number of the question that is shown; 0 for none. */
    abstract int number();

    /** What the title of the page says of it. */
    abstract String title();

    /** Puts the focus on the heading of what has come new. */
    abstract void focus();
}
