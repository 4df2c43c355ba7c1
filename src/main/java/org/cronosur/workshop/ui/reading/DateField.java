package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.cronosur.texts.reading.DateWords;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;
import org.cronosur.workshop.ui.DateExamples;

/** A date as EDTF or in plain words; what is typed is told in words at once, and so is what cannot be a date. */
final class DateField extends Div {

    private final TextField field = new TextField();
    private final Paragraph words = new Paragraph();
    private Runnable edited = () -> {};

    /** @param key of its label */
    DateField(String key) {
        addClassName("reading-date");
        field.setLabel(getTranslation(key));
        field.setMaxLength(60);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            tell();
            if (change.isFromClient()) {
                edited.run();
            }
        });
        words.addClassName("reading-date-words");
        words.getElement().setAttribute("role", "status");
        add(field, words);
    }

    void help(String key, Object... values) {
        field.setHelperText(getTranslation(key, values));
    }

    /** The same with the help on vague dates that the form of an event has. */
    DateField withExamples() {
        help("workshop.date.help");
        add(new DateExamples(edtf -> {
            type(edtf);
            field.focus();
        }));
        return this;
    }

    /** Runs whenever somebody writes another date, or presses one. */
    void onEdit(Runnable then) {
        edited = then;
    }

    void setDate(HistoricalDate date) {
        saying(date.isUnknown() ? "" : date.toString());
    }

    void saying(String written) {
        field.setValue(written);
        tell();
    }

    /** As if it were typed in. */
    void type(String written) {
        saying(written);
        edited.run();
    }

    String written() {
        return field.getValue();
    }

    private void tell() {
        try {
            words.setText(date().map(date -> date.inWords(getLocale())).orElse(""));
            field.setInvalid(false);
        } catch (BadDate bad) {
            words.setText("");
            field.setErrorMessage(bad.inWords(getLocale()));
            field.setInvalid(true);
        }
    }

    /** Whether it is empty or a date; if not, the field says what is wrong. */
    boolean isReadable() {
        tell();
        return !field.isInvalid();
    }

    /**
     * Empty where nothing is typed.
     *
     * @throws BadDate if it cannot be a date
     */
    Optional<HistoricalDate> date() {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(DateWords.understood(typed));
    }

    void focus() {
        field.focus();
    }
}
