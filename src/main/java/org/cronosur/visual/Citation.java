package org.cronosur.visual;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.cronosur.language.Bilingual;

/** A place in a text as a person would cite it; it leads to the paragraph on the page of the text. */
public class Citation extends Anchor {

    /**
     * @param text its slug
     * @param paragraph by {@link #idOf}
     * @param cited the place in words: "primera sección, párr. 4"
     */
    public Citation(Locale page, String text, String paragraph, Bilingual cited) {
        super("/texts/" + text + "#" + paragraph, "");
        addClassNames("citation", "quiet-link");
        Told.in(page, cited, this);
    }

    /** The id of a paragraph on the page of its text. */
    public static String idOf(String section, int paragraph) {
        return section + "-" + paragraph;
    }
}
