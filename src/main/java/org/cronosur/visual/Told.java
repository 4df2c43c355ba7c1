package org.cronosur.visual;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import org.cronosur.language.Bilingual;

/** Content in the reader's language, or in Spanish and marked as such where the reader's is Portuguese. */
public final class Told {

    private Told() {}

    /** Puts the wording into the component and names its language where it is not that of the page. */
    public static <C extends HtmlContainer> C in(Locale page, Bilingual wording, C component) {
        component.setText(wording.in(page));
        String language = Bilingual.languageFor(page);
        if (!language.equals(page.getLanguage())) {
            component.getElement().setAttribute("lang", language);
        }
        return component;
    }
}
