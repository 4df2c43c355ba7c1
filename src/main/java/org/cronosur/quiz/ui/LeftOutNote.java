package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says that a younger class is not asked everything, and that its result does not suffer. */
class LeftOutNote extends Paragraph {

    /** @param questions how many are left out */
    LeftOutNote(int questions) {
        setText(getTranslation("quiz.left-out", questions));
        addClassName("quiz-left-out");
    }
}
