package org.cronosur.curation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.curation.ui.Scale.Density;
import org.cronosur.language.CountryNames;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Told;

/** A lesson on paper: its line with numbers, and the numbered list; or the same with lines to fill in. */
class Sheet extends Section {

    private final boolean blank;

    Sheet(Lesson lesson, Axis axis, boolean blank) {
        this.blank = blank;
        addClassName("lesson-sheet");
        setClassName("is-blank", blank);
        add(Told.in(getLocale(), lesson.set().title(), new H2()), question(lesson));
        if (blank) {
            add(lines("sheet.name", "sheet.class"));
        }
        add(new Scale(lesson, axis, Density.WIDE).withYears().withNumbers(), list(lesson));
    }

    private Paragraph question(Lesson lesson) {
        Paragraph question = Told.in(getLocale(), lesson.set().question(), new Paragraph());
        question.addClassName("lesson-question");
        question.setVisible(!question.getText().isBlank());
        return question;
    }

    private OrderedList list(Lesson lesson) {
        OrderedList list = new OrderedList();
        lesson.stops().forEach(stop -> list.add(blank ? blank(stop) : full(stop)));
        return list;
    }

    private ListItem full(Stop stop) {
        Span date = new Span(stop.date().inWords(getLocale()));
        date.addClassName("step-date");
        Span title = Told.in(getLocale(), stop.title(), new Span());
        title.addClassName("sheet-title");
        return new ListItem(new Mark(stop.kind().key(), stop.contested()), title, date, countries(stop));
    }

    private ListItem blank(Stop stop) {
        ListItem item = new ListItem(new Mark(stop.kind().key(), stop.contested()), countries(stop));
        item.add(lines("sheet.date", "sheet.who", "sheet.what"));
        stop.step().ask().ifPresent(ask -> {
            Paragraph question = Veil.overDates().told(getLocale(), ask, new Paragraph());
            question.addClassName("sheet-ask");
            item.add(question, lines("sheet.answer"));
        });
        return item;
    }

    private Span countries(Stop stop) {
        return new Span(CountryNames.of(stop.countries(), getLocale()));
    }

    /** What is asked for, each with a line to write on. */
    private Component lines(String... keys) {
        Div lines = new Div();
        lines.addClassName("sheet-lines");
        for (String key : keys) {
            Span line = new Span(getTranslation(key));
            line.addClassNames("sheet-line", key.replace('.', '-'));
            lines.add(line);
        }
        return lines;
    }
}
