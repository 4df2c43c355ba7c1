package org.cronosur.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said in Spanish and in English. Whoever writes one language only is taken to mean it for both, and is
 * told so beside the empty field.
 */
final class Wording extends Div {

    private final String name;
    private final TextArea spanish;
    private final TextArea english;
    private @Nullable String hint;

    /**
     * @param key of its name; what is complained of is named so
     * @param longest how many characters either language may have
     */
    Wording(String key, int longest) {
        this.name = getTranslation(key);
        this.spanish = area("workshop.in-spanish", longest);
        this.english = area("workshop.in-english", longest);
        addClassName("workshop-wording");
        add(spanish, english);
        tellWhatIsMissing();
    }

    private TextArea area(String key, int longest) {
        TextArea area = new TextArea(getTranslation(key, name));
        area.setMinRows(1);
        area.setMaxRows(8);
        area.setMaxLength(longest);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> tellWhatIsMissing());
        return area;
    }

    /** What may be written, said below the field. */
    Wording hinting(String key) {
        hint = getTranslation(key);
        tellWhatIsMissing();
        return this;
    }

    Wording saying(Bilingual words) {
        spanish.setValue(words.es());
        english.setValue(words.en().equals(words.es()) ? "" : words.en());
        return this;
    }

    void onChange(Consumer<String> then) {
        spanish.addValueChangeListener(change -> then.accept(change.getValue()));
        english.addValueChangeListener(change -> then.accept(change.getValue()));
    }

    private void tellWhatIsMissing() {
        english.setHelperText(!spanish.isEmpty() && english.isEmpty() ? getTranslation("workshop.only-spanish") : null);
        spanish.setHelperText(spanish.isEmpty() && !english.isEmpty() ? getTranslation("workshop.only-english") : hint);
    }

    boolean isBlank() {
        return spanish.getValue().isBlank() && english.getValue().isBlank();
    }

    /** @throws Complaint if nothing is written */
    Bilingual words() {
        Complaint.unless(!isBlank(), spanish, "workshop.complaint.blank", name);
        return wordsOrNone();
    }

    /** Two empty wordings where nothing is written. */
    Bilingual wordsOrNone() {
        String es = spanish.getValue().strip();
        String en = english.getValue().strip();
        return new Bilingual(es.isEmpty() ? en : es, en.isEmpty() ? es : en);
    }

    /** The field to go to when something is wrong with the words. */
    Component field() {
        return spanish;
    }

    void focus() {
        spanish.focus();
    }
}
