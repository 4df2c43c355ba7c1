package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said in Spanish and in English. Whoever writes one language only is taken to mean it for both, and is
 * told so beside the empty field.
 */
public class BilingualField extends Div {

    private static final int A_PAUSE_MILLIS = 1200;
    private static final int MOST_ROWS = 8;

    private final String name;
    private final TextArea spanish;
    private final TextArea english;
    private @Nullable String hint;

    /**
     * @param key of its name
     * @param longest how many characters either language may have
     */
    public BilingualField(String key, int longest) {
        this.name = getTranslation(key);
        this.spanish = area("bilingual.in-spanish", longest);
        this.english = area("bilingual.in-english", longest);
        addClassName("bilingual");
        add(spanish, english);
    }

    private TextArea area(String key, int longest) {
        TextArea area = new TextArea(getTranslation(key, name));
        area.setMinRows(1);
        area.setMaxRows(MOST_ROWS);
        area.setMaxLength(longest);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> tellWhatIsMissing());
        return area;
    }

    /** @param key of what may be written, said below the field */
    public BilingualField hinting(String key) {
        hint = getTranslation(key);
        tellWhatIsMissing();
        return this;
    }

    public BilingualField saying(@Nullable Bilingual words) {
        if (words != null) {
            spanish.setValue(words.es());
            english.setValue(words.en().equals(words.es()) ? "" : words.en());
        }
        return this;
    }

    /** Shows what somebody else wrote. What says that already is left alone, with all that is being typed there. */
    public void show(@Nullable Bilingual now) {
        Bilingual wanted = now == null ? new Bilingual("", "") : now;
        if (!wanted.equals(wordsOrNone())) {
            saying(wanted);
        }
    }

    /** Hears what is written in either language, with hardly a delay. */
    public void onTyping(Consumer<String> then) {
        for (TextArea area : List.of(spanish, english)) {
            area.addValueChangeListener(change -> then.accept(change.getValue()));
        }
    }

    /** Runs after every pause in typing, in either language. */
    public BilingualField onPause(Runnable then) {
        for (TextArea area : List.of(spanish, english)) {
            area.setValueChangeTimeout(A_PAUSE_MILLIS);
            area.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    then.run();
                }
            });
        }
        return this;
    }

    private void tellWhatIsMissing() {
        english.setHelperText(
                !spanish.isEmpty() && english.isEmpty() ? getTranslation("bilingual.only-spanish") : null);
        spanish.setHelperText(
                spanish.isEmpty() && !english.isEmpty() ? getTranslation("bilingual.only-english") : hint);
    }

    public boolean isBlank() {
        return spanish.getValue().isBlank() && english.getValue().isBlank();
    }

    /** Both as they are written: one may be empty. */
    public Bilingual written() {
        return new Bilingual(spanish.getValue(), english.getValue());
    }

    /** Two empty wordings where nothing is written. */
    public Bilingual wordsOrNone() {
        String es = spanish.getValue().strip();
        String en = english.getValue().strip();
        return new Bilingual(es.isEmpty() ? en : es, en.isEmpty() ? es : en);
    }

    /** Null where nothing is written. */
    public @Nullable Bilingual wordsOrNull() {
        return isBlank() ? null : wordsOrNone();
    }

    /** What is written of, in the language of the page. */
    protected final String name() {
        return name;
    }

    /** The field to go to when something is wrong with the words. */
    public Component field() {
        return spanish;
    }

    public void focus() {
        (spanish.isEmpty() && !english.isEmpty() ? english : spanish).focus();
    }
}
