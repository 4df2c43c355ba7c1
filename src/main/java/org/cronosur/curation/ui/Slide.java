package org.cronosur.curation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.curation.Step;
import org.cronosur.curation.ui.Curtain.Thing;
import org.cronosur.language.Bilingual;
import org.cronosur.language.CountryNames;

/** One step on a wall: the year, the title, two voices, and what the class is asked. */
class Slide extends Section {

    /** The longest year that still has room in full size. */
    private static final int SHORT_YEAR = 5;

    private final Curtain curtain;
    private final Consumer<Thing> toggle;
    private final Runnable reveal;

    /**
     * @param toggle is told the thing that is to be hidden or shown
     * @param reveal is run when the next hidden thing is to be shown
     */
    Slide(Curtain curtain, Consumer<Thing> toggle, Runnable reveal) {
        this.curtain = curtain;
        this.toggle = toggle;
        this.reveal = reveal;
        addClassName("slide");
    }

    void show(Step step, EventAccount account) {
        Event event = account.event();
        Veil veil = veilOver(event);
        removeAll();
        add(date(event), veil.told(getLocale(), event.title(), new H2()), summary(event, veil));
        add(new Voices(step, account, veil, curtain.hides(Thing.OUTCOME) ? box(Thing.OUTCOME) : null));
        step.ask().ifPresent(ask -> add(ask(ask, veil)));
    }

    /** The title and the date for a screen reader, as far as the class may know them. */
    String told(Event event) {
        String title = veilOver(event).plain(event.title().in(getLocale()));
        return curtain.hides(Thing.DATES) ? title : title + ", " + event.date().inWords(getLocale());
    }

    private Veil veilOver(Event event) {
        return Veil.over(event, curtain.hides(Thing.DATES), curtain.hides(Thing.NAMES));
    }

    private Div date(Event event) {
        Div beside = new Div();
        beside.addClassName("slide-when");
        Div date = new Div(curtain.hides(Thing.DATES) ? box(Thing.DATES) : year(event), beside);
        date.addClassName("slide-date");
        if (!curtain.hides(Thing.DATES)) {
            BigYear.rest(event.date(), getLocale()).ifPresent(words -> beside.add(new Span(words)));
        }
        Span countries = new Span(CountryNames.of(event.countries(), getLocale()));
        countries.addClassName("slide-where");
        beside.add(countries);
        return date;
    }

    private Span year(Event event) {
        Span year = new Span(BigYear.of(event.date(), getLocale()));
        year.addClassName("slide-year");
        year.setClassName("is-long", year.getText().length() > SHORT_YEAR);
        return year;
    }

    private Component summary(Event event, Veil veil) {
        HtmlContainer summary = curtain.hides(Thing.OUTCOME)
                ? box(Thing.OUTCOME)
                : veil.told(getLocale(), event.summary(), new Paragraph());
        summary.addClassName("slide-summary");
        return summary;
    }

    private NativeButton box(Thing thing) {
        NativeButton box = new NativeButton("", click -> toggle.accept(thing));
        box.add(new Span(getTranslation("presenter.hidden." + thing.word())), new Key(thing.key()));
        box.addClassNames("hidden-box", "hidden-" + thing.word());
        return box;
    }

    /** The question to the class; while something is hidden, the key that shows it. */
    private Component ask(Bilingual ask, Veil veil) {
        Paragraph words = veil.told(getLocale(), ask, new Paragraph());
        if (!curtain.hidesAnything()) {
            words.addClassName("slide-ask");
            return words;
        }
        NativeButton show = new NativeButton("", click -> reveal.run());
        show.add(new Span(getTranslation("presenter.reveal")), new Key(getTranslation("presenter.space")));
        show.addClassName("slide-reveal");
        Div box = new Div(words, show);
        box.addClassName("slide-ask");
        return box;
    }
}
