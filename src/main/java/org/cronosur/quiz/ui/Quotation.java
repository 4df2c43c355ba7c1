package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.cronosur.language.Bilingual;
import org.cronosur.visual.Told;

/** What somebody claims, in serif, as everywhere where a text speaks. */
class Quotation extends Paragraph {

    Quotation(Bilingual claim) {
        Told.in(getLocale(), claim, this);
        addClassNames("said", "quiz-quotation");
    }
}
