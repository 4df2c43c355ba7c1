package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** Something to be said in Spanish and in English. Whoever writes one language only is taken to mean it for both. */
final class Wording extends Div {

    private static final int A_PAUSE_MILLIS = 1200;

    private final TextArea spanish = new TextArea();
    private final TextArea english = new TextArea();

    /**
     * @param key of its name
     * @param longest characters that each language may have
     */
    Wording(String key, int longest) {
        addClassName("set-wording");
        for (TextArea area : List.of(spanish, english)) {
            area.setMinRows(1);
            area.setMaxRows(8);
            area.setMaxLength(longest);
        }
        spanish.setLabel(getTranslation("desk.in-spanish", getTranslation(key)));
        english.setLabel(getTranslation("desk.in-english", getTranslation(key)));
        add(spanish, english);
    }

    Wording saying(@Nullable Bilingual words) {
        if (words != null) {
            spanish.setValue(words.es());
            english.setValue(words.en().equals(words.es()) ? "" : words.en());
        }
        return this;
    }

    /** Runs after every pause in typing. */
    Wording onPause(Runnable then) {
        for (TextArea area : List.of(spanish, english)) {
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(A_PAUSE_MILLIS);
            area.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    then.run();
                }
            });
        }
        return this;
    }

    boolean isBlank() {
        return spanish.getValue().isBlank() && english.getValue().isBlank();
    }

    /** Two empty wordings where nothing is written. */
    Bilingual words() {
        String es = spanish.getValue().strip();
        String en = english.getValue().strip();
        return new Bilingual(es.isEmpty() ? en : es, en.isEmpty() ? es : en);
    }

    /** Null where nothing is written. */
    @Nullable
    Bilingual wordsOrNull() {
        return isBlank() ? null : words();
    }

    void focus() {
        spanish.focus();
    }
}
