package org.cronosur.workshop.ui;

import com.vaadin.flow.component.Component;
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
final class DateField extends Div {

    private final TextField date;
    private final Paragraph understood = new Paragraph();

    DateField(String key) {
        date = new TextField(getTranslation(key));
        date.setValueChangeMode(ValueChangeMode.LAZY);
        date.addValueChangeListener(change -> tell());
        date.setHelperText(getTranslation("workshop.date.help"));
        date.getElement().setAttribute("autocomplete", "off");
        understood.addClassName("workshop-understood");
        understood.getElement().setAttribute("role", "status");
        addClassName("workshop-date");
        add(date, understood);
    }

    /** The same with examples to press. */
    DateField withExamples() {
        add(new DateExamples(edtf -> {
            date.setValue(edtf);
            date.focus();
        }));
        return this;
    }

    DateField saying(HistoricalDate when) {
        date.setValue(when.toString());
        return this;
    }

    /** Is told every date that can be read, while it is typed. */
    void onChange(Consumer<Optional<HistoricalDate>> then) {
        date.addValueChangeListener(change -> then.accept(understood()));
    }

    private Optional<HistoricalDate> understood() {
        try {
            return isBlank() ? Optional.empty() : Optional.of(read());
        } catch (BadDate bad) {
            return Optional.empty();
        }
    }

    private HistoricalDate read() {
        return DateWords.understood(date.getValue());
    }

    private void tell() {
        try {
            understood.setText(isBlank() ? "" : getTranslation("workshop.date.is", read().inWords(getLocale())));
            date.setInvalid(false);
        } catch (BadDate bad) {
            understood.setText("");
            date.setInvalid(true);
            date.setErrorMessage(bad.inWords(getLocale()));
        }
    }

    boolean isBlank() {
        return date.getValue().isBlank();
    }

    /** @throws Complaint if nothing is written, or no date */
    HistoricalDate date() {
        Complaint.unless(!isBlank(), date, "workshop.complaint.blank", date.getLabel());
        try {
            return read();
        } catch (BadDate bad) {
            throw new Complaint(date, "workshop.complaint.date", date.getLabel(), bad.inWords(getLocale()));
        }
    }

    Component field() {
        return date;
    }
}
