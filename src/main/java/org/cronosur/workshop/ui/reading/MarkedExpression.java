package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.cronosur.workshop.reading.Finding;

/**
 * Words of the text that say when. A mouse or a finger chooses the finding; by keyboard one goes from one to the next,
 * for hundreds of tab stops would help nobody.
 */
final class MarkedExpression extends HtmlContainer {

    MarkedExpression(Finding finding, String words, IntConsumer choose) {
        super("mark");
        setText(words);
        addClassName("reading-mark");
        getElement().addEventListener("click", click -> choose.accept(finding.number()));
        tell(finding);
    }

    /** What became of it, by a sign and by words. */
    void tell(Finding finding) {
        String fate = finding.fate().name().toLowerCase(Locale.ROOT);
        boolean undated = finding.isOpen() && finding.offer().date().isUnknown();
        getElement().setAttribute("data-fate", undated ? "undated" : fate);
        setTitle(getTranslation("reading.fate." + fate));
    }

    void choose(boolean chosen) {
        setClassName("is-chosen", chosen);
        if (chosen) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
