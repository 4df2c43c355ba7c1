package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cronosur.language.Bilingual;

/** Something said in Spanish and in English. Whoever writes one language only is taken to mean it for both. */
final class Wording extends Div {

    private static final int A_PAUSE_MILLIS = 800;

    private final TextArea spanish = new TextArea();
    private final TextArea english = new TextArea();

    /** @param key of its name */
    Wording(String key, int longest) {
        addClassName("reading-wording");
        for (TextArea area : new TextArea[] {spanish, english}) {
            area.setMinRows(1);
            area.setMaxRows(5);
            area.setMaxLength(longest);
        }
        spanish.setLabel(getTranslation("desk.in-spanish", getTranslation(key)));
        english.setLabel(getTranslation("desk.in-english", getTranslation(key)));
        add(spanish, english);
    }

    void help(String words) {
        spanish.setHelperText(words);
    }

    /** Fills in both as they are written. */
    void saying(Bilingual words) {
        spanish.setValue(words.es());
        english.setValue(words.en());
    }

    /** Both as they are written: one may be empty. */
    Bilingual written() {
        return new Bilingual(spanish.getValue(), english.getValue());
    }

    /** Runs after every pause in typing. */
    void onPause(Runnable then) {
        for (TextArea area : new TextArea[] {spanish, english}) {
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(A_PAUSE_MILLIS);
            area.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    then.run();
                }
            });
        }
    }

    boolean isBlank() {
        return spanish.getValue().isBlank() && english.getValue().isBlank();
    }

    /** Empty in both where nothing is written. */
    Bilingual words() {
        String es = spanish.getValue().strip();
        String en = english.getValue().strip();
        return new Bilingual(es.isEmpty() ? en : es, en.isEmpty() ? es : en);
    }

    void focus() {
        (spanish.getValue().isBlank() && !english.getValue().isBlank() ? english : spanish).focus();
    }
}
