package org.cronosur.visual;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;

/**
 * A flag on a line of years, set by click, drag, touch or keys, or by writing into a plain field beside it. Its value is
 * EDTF at the precision that could be seen when it was set; empty as long as no flag is set.
 */
@Tag("cs-when")
@JsModule("./when/cs-when.ts")
public class WhenField extends AbstractSinglePropertyField<WhenField, String>
        implements HasStyle, Focusable<WhenField> {

    /** What the element says. */
    private static final List<String> WORDS = List.of("none", "in", "out", "you", "help");

    private static final List<String> WORDS_BY_PRECISION = List.of("field", "example", "bad");

    /**
     * A line on which no flag is set.
     *
     * @param finest the finest precision that is asked for: a year, a month or a day
     */
    public WhenField(int firstYear, int lastYear, Precision finest) {
        super("value", "", false);
        setSynchronizedEvent("cs-when");
        String first = String.valueOf(firstYear);
        String last = String.valueOf(lastYear);
        getElement().setAttribute("first", first);
        getElement().setAttribute("last", last);
        getElement().setAttribute("finest", finest.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("lang", getLocale().getLanguage());
        WORDS.forEach(word -> say(word, "when." + word));
        WORDS_BY_PRECISION.forEach(word -> say(word, "when." + word + (finest == Precision.YEAR ? ".year" : "")));
        say("line", "when.line", first, last);
        say("outside", "when.outside", first, last);
    }

    private void say(String word, String key, Object... values) {
        getElement().setAttribute("say-" + word, getTranslation(key, values));
    }

    /** The moment the flag stands for; empty as long as none is set. */
    public Optional<HistoricalDate> moment() {
        return Optional.of(getValue()).filter(value -> !value.isEmpty()).map(HistoricalDate::parse);
    }
}
