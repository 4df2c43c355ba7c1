package org.cronosur.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.texts.reading.DateWords;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;

/**
 * A date as exact or as vague as it is known: written as EDTF or in plain words, with what it was understood to be, or
 * where it goes wrong, said beside it while it is typed.
 */
@StyleSheet("workshop.css")
public final class DateField extends Div {

    /** No date takes more characters, in any words. */
    private static final int LONGEST = 100;

    private final TextField date;
    private final Paragraph understood = new Paragraph();
    private Runnable edited = () -> {};

    /** @param key of its label */
    public DateField(String key) {
        date = new TextField(getTranslation(key));
        date.setMaxLength(LONGEST);
        date.setValueChangeMode(ValueChangeMode.LAZY);
        date.addValueChangeListener(change -> {
            tell();
            if (change.isFromClient()) {
                edited.run();
            }
        });
        helping("workshop.date.help");
        date.getElement().setAttribute("autocomplete", "off");
        understood.addClassName("workshop-understood");
        understood.getElement().setAttribute("role", "status");
        addClassName("workshop-date");
        add(date, understood);
    }

    /** With another help below it than that on vague dates. */
    public DateField helping(String key, Object... values) {
        date.setHelperText(getTranslation(key, values));
        return this;
    }

    /** The same with examples to press. */
    public DateField withExamples() {
        add(new DateExamples(edtf -> {
            type(edtf);
            focus();
        }));
        return this;
    }

    DateField saying(HistoricalDate when) {
        saying(when.toString());
        return this;
    }

    /** Shows what was written before, a date or not. */
    public void saying(String written) {
        date.setValue(written);
    }

    /** As if it were typed in. */
    public void type(String written) {
        saying(written);
        edited.run();
    }

    /** Runs whenever somebody writes another date, or presses one. */
    public void onEdit(Runnable then) {
        edited = then;
    }

    /** Is told every date that can be read, while it is typed. */
    void onChange(Consumer<Optional<HistoricalDate>> then) {
        date.addValueChangeListener(change -> then.accept(understood()));
    }

    private Optional<HistoricalDate> understood() {
        try {
            return date();
        } catch (BadDate bad) {
            return Optional.empty();
        }
    }

    private void tell() {
        try {
            understood.setText(date().map(read -> getTranslation("workshop.date.is", read.inWords(getLocale())))
                    .orElse(""));
            date.setInvalid(false);
        } catch (BadDate bad) {
            understood.setText("");
            date.setErrorMessage(bad.inWords(getLocale()));
            date.setInvalid(true);
        }
    }

    /** As it is written. */
    public String written() {
        return date.getValue();
    }

    boolean isBlank() {
        return date.getValue().isBlank();
    }

    /** Whether it is empty or a date; if not, the field says what is wrong. */
    public boolean isReadable() {
        tell();
        return !date.isInvalid();
    }

    /**
     * Empty where nothing is written.
     *
     * @throws BadDate if it cannot be a date
     */
    public Optional<HistoricalDate> date() {
        return isBlank() ? Optional.empty() : Optional.of(DateWords.understood(date.getValue()));
    }

    /** @throws Complaint if nothing is written, or no date */
    HistoricalDate needed() {
        try {
            return date().orElseThrow(() -> new Complaint(date, "workshop.complaint.blank", date.getLabel()));
        } catch (BadDate bad) {
            throw new Complaint(date, "workshop.complaint.date", bad.inWords(getLocale()));
        }
    }

    public void focus() {
        date.focus();
    }
}
