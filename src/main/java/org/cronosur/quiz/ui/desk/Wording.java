package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** Something to be said in Spanish and in English. Whoever writes one language only is taken to mean it for both. */
final class Wording extends Div {

    private static final int LONGEST = 2000;

    private final String key;
    private final TextArea spanish = new TextArea();
    private final TextArea english = new TextArea();

    /** @param key of its name; what is complained of is named so */
    Wording(String key) {
        this.key = key;
        addClassName("desk-wording");
        for (TextArea area : new TextArea[] {spanish, english}) {
            area.setMinRows(1);
            area.setMaxRows(6);
            area.setMaxLength(LONGEST);
        }
        spanish.setLabel(getTranslation("desk.in-spanish", getTranslation(key)));
        english.setLabel(getTranslation("desk.in-english", getTranslation(key)));
        english.setPlaceholder(getTranslation("desk.in-english.empty"));
        add(spanish, english);
    }

    Wording saying(@Nullable Bilingual words) {
        if (words != null) {
            spanish.setValue(words.es());
            english.setValue(words.en().equals(words.es()) ? "" : words.en());
        }
        return this;
    }

    boolean isBlank() {
        return spanish.getValue().isBlank() && english.getValue().isBlank();
    }

    /** @throws Complaint if nothing is written */
    Bilingual words() {
        Complaint.unless(!isBlank(), "desk.complaint.blank", getTranslation(key));
        return wordsOrNone();
    }

    /** Two empty wordings where nothing is written. */
    Bilingual wordsOrNone() {
        String es = spanish.getValue().strip();
        String en = english.getValue().strip();
        return new Bilingual(es.isEmpty() ? en : es, en.isEmpty() ? es : en);
    }

    /** Null where nothing is written. */
    @Nullable
    Bilingual wordsOrNull() {
        return isBlank() ? null : wordsOrNone();
    }

    void focus() {
        spanish.focus();
    }
}
