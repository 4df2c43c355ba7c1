package org.cronosur.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.cronosur.exchange.events.Flaw;
import org.cronosur.exchange.events.Remark;
import org.cronosur.exchange.events.Where;
import org.cronosur.language.Bilingual;
import org.cronosur.time.BadDate;

/** What is wrong with a file, and what was done with it, in the reader's language. */
final class FlawWords {

    private final Component page;
    private final Locale reader;

    FlawWords(Component page, Locale reader) {
        this.page = page;
        this.reader = reader;
    }

    String of(Flaw flaw) {
        return at(flaw.where(), page.getTranslation(flaw.key(), filled(flaw.values())));
    }

    String of(Remark remark) {
        return at(remark.where(), page.getTranslation(remark.key(), filled(remark.values())));
    }

    private String at(Where where, String sentence) {
        if (where.line() == 0) {
            return sentence;
        }
        return where.part().isEmpty()
                ? page.getTranslation("import.at.line", String.valueOf(where.line()), sentence)
                : page.getTranslation("import.at.part", String.valueOf(where.line()), where.part(), sentence);
    }

    private Object[] filled(List<Object> values) {
        return values.stream().map(this::filled).toArray();
    }

    /** A bad date has a sentence of its own. */
    private Object filled(Object value) {
        return switch (value) {
            case BadDate bad -> bad.inWords(reader);
            case Bilingual words -> words.in(reader);
            default -> value;
        };
    }
}
