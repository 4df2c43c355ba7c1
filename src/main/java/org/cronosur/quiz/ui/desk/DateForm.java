package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cronosur.catalogue.Event;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.WhichYear;
import org.cronosur.texts.reading.DateWords;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;

/** In which year something happened, or where on a line it belongs. The date is that of the event until it is changed. */
final class DateForm extends QuestionForm {

    private final boolean onLine;
    private final EventField event;
    private final VoiceField text;
    private final TextField date = new TextField();
    private final Paragraph inWords = new Paragraph();
    private final IntegerField first = new IntegerField();
    private final IntegerField last = new IntegerField();

    private DateForm(boolean onLine, Shelf shelf) {
        this.onLine = onLine;
        this.event = new EventField("desk.about", shelf);
        this.text = new VoiceField("desk.rests-on", shelf, true);
        inWords.addClassName("desk-hint");
        inWords.getElement().setAttribute("aria-live", "polite");
        date.setLabel(getTranslation("desk.date"));
        date.setHelperText(getTranslation("desk.date.help"));
        date.setValueChangeMode(ValueChangeMode.LAZY);
        date.addValueChangeListener(change -> tell());
        event.onChange(this::takeDateOf);
        first.setLabel(getTranslation("desk.line.from"));
        last.setLabel(getTranslation("desk.line.to"));
        add(event, text, date, inWords);
        if (onLine) {
            add(first, last);
        }
    }

    static DateForm of(WhichYear question, Shelf shelf) {
        return new DateForm(false, shelf)
                .filled(question, question.event(), question.date(), PlaceOnTimeline.Line.WHOLE, shelf);
    }

    static DateForm of(PlaceOnTimeline question, Shelf shelf) {
        return new DateForm(true, shelf).filled(question, question.event(), question.date(), question.line(), shelf);
    }

    static DateForm blank(boolean onLine, Shelf shelf) {
        DateForm form = new DateForm(onLine, shelf);
        form.show(PlaceOnTimeline.Line.WHOLE);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    private DateForm filled(
            Question question, String about, HistoricalDate when, PlaceOnTimeline.Line line, Shelf shelf) {
        event.choosing(about, shelf);
        text.choosing(question.text(), shelf);
        date.setValue(when.toString());
        show(line);
        begin(question.prompt(), question.explanation());
        return this;
    }

    private void show(PlaceOnTimeline.Line line) {
        first.setValue(line.firstYear());
        last.setValue(line.lastYear());
    }

    private void takeDateOf(Event about) {
        date.setValue(about.date().toString());
    }

    private void tell() {
        try {
            inWords.setText(
                    date.isEmpty() ? "" : DateWords.understood(date.getValue()).inWords(getLocale()));
        } catch (BadDate bad) {
            inWords.setText(bad.inWords(getLocale()));
        }
    }

    @Override
    Question read(String id) {
        String about = event.event().slug();
        HistoricalDate when = date();
        if (!onLine) {
            return new WhichYear(id, prompt(), when, explanation(), about, text.slugOrNull());
        }
        return new PlaceOnTimeline(id, prompt(), line(when), when, explanation(), about, text.slugOrNull());
    }

    private HistoricalDate date() {
        try {
            HistoricalDate when = DateWords.understood(date.getValue());
            Complaint.unless(when.earliest().isPresent() && when.latest().isPresent(), "desk.complaint.both-ends");
            return when;
        } catch (BadDate bad) {
            throw new Complaint("desk.complaint.date", bad.inWords(getLocale()));
        }
    }

    private PlaceOnTimeline.Line line(HistoricalDate when) {
        Complaint.unless(
                !first.isEmpty() && !last.isEmpty() && first.getValue() < last.getValue(), "desk.complaint.line");
        boolean shown = when.earliest().orElseThrow().getYear() >= first.getValue()
                && when.latest().orElseThrow().getYear() <= last.getValue();
        Complaint.unless(shown, "desk.complaint.off-line");
        return new PlaceOnTimeline.Line(first.getValue(), last.getValue());
    }
}
