package org.cronosur.curation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Step;
import org.cronosur.language.Bilingual;
import org.cronosur.language.CountryNames;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Told;

/** The step at which the lesson stands: what happened, what to say and ask of it, and two voices. */
class StepPanel extends Section {

    private final Lesson lesson;
    private final IntConsumer goTo;

    /** @param goTo is told the number, from 1, of the step that is wanted */
    StepPanel(Lesson lesson, IntConsumer goTo) {
        this.lesson = lesson;
        this.goTo = goTo;
        addClassName("lesson-step");
        setAriaLabel(getTranslation("lesson.step.current"));
    }

    void show(int number, EventAccount account) {
        Step step = lesson.stops().get(number - 1).step();
        Event event = account.event();
        removeAll();
        add(ways(number), kicker(event), title(event), Told.in(getLocale(), event.summary(), new Paragraph()));
        step.ask().ifPresent(ask -> add(said("lesson.ask", ask, "step-ask")));
        step.note().ifPresent(note -> add(said("lesson.note", note, "step-note")));
        add(new Voices(step, account, Veil.NONE, null), page(event));
    }

    /** Puts the focus where the step begins to be read, the line of the lesson above it in view. */
    void focusTitle() {
        getChildren()
                .filter(H2.class::isInstance)
                .forEach(title -> title.getElement()
                        .executeJs("this.focus({preventScroll: true});"
                                + "this.closest('.lesson-study').scrollIntoView({block: 'start'})"));
    }

    private Div ways(int number) {
        Span where =
                new Span(getTranslation("lesson.step", number, lesson.stops().size()));
        where.addClassName("step-number");
        Div ways = new Div(
                way(number, number - 1, "lesson.previous", "←"), where, way(number, number + 1, "lesson.next", "→"));
        ways.addClassName("step-ways");
        return ways;
    }

    private NativeButton way(int number, int target, String key, String arrow) {
        Span sign = new Span(arrow);
        sign.getElement().setAttribute("aria-hidden", "true");
        NativeButton way = new NativeButton("", click -> goTo.accept(target));
        Span word = new Span(getTranslation(key));
        way.add(target < number ? List.of(sign, word) : List.of(word, sign));
        way.addClassName("button");
        way.setEnabled(target >= 1 && target <= lesson.stops().size());
        return way;
    }

    private Paragraph kicker(Event event) {
        Span date = new Span(event.date().inWords(getLocale()));
        date.addClassName("step-when");
        Paragraph kicker = new Paragraph(
                new Mark(event.kind().key(), event.contested()),
                date,
                new Span(CountryNames.of(event.countries(), getLocale())));
        kicker.addClassName("step-kicker");
        return kicker;
    }

    private H2 title(Event event) {
        H2 title = Told.in(getLocale(), event.title(), new H2());
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    private Component said(String key, Bilingual words, String className) {
        Span head = new Span(getTranslation(key));
        head.addClassName("step-head");
        Div said = new Div(head, Told.in(getLocale(), words, new Paragraph()));
        said.addClassName(className);
        return said;
    }

    private Paragraph page(Event event) {
        Paragraph page = new Paragraph(
                new Anchor("/events/" + event.slug(), getTranslation("lesson.event")),
                new Anchor("/?event=" + event.slug(), getTranslation("event.explore")));
        page.addClassName("step-pages");
        return page;
    }
}
