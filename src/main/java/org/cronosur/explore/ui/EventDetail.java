package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccount.Origin;
import org.cronosur.catalogue.EventLinks.EventLink;
import org.cronosur.catalogue.EventLinks.Target;
import org.cronosur.catalogue.Own;
import org.cronosur.language.Bilingual;
import org.cronosur.language.CountryNames;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** An event told whole: what it is at the left, who says what of it at the right. */
class EventDetail extends Div {

    private final EventAccount account;
    private final Event event;
    private final HtmlContainer title;
    private final List<Component> ways;

    /**
     * @param title the heading that takes the title, of the level that the page has room for
     * @param ways where one can go from here, after the quiz
     */
    EventDetail(EventAccount account, HtmlContainer title, Component... ways) {
        this.account = account;
        this.ways = List.of(ways);
        this.title = title;
        this.event = account.event();
        addClassName("event-detail");
        add(identity(), isToldByNobody() ? nobody() : new CollationTable(account));
    }

    /** A teacher may write down an event before she says who claims it. */
    private boolean isToldByNobody() {
        return event.claims().isEmpty() && event.recordNotes().isEmpty();
    }

    private Paragraph nobody() {
        Paragraph nobody = new Paragraph(getTranslation("collation.nobody"));
        nobody.addClassNames("collation-frame", "collation-nobody");
        return nobody;
    }

    private Div identity() {
        Div identity = new Div(kicker(), title(), summary());
        identity.addClassName("event-identity");
        if (event.sensitive()) {
            identity.add(note("event.sensitive"));
        }
        if (event.context()) {
            identity.add(note("event.context"));
        }
        account.origin().ifPresent(origin -> identity.add(origin(origin)));
        identity.add(circumstances(), actions(), ties());
        return identity;
    }

    private Div kicker() {
        Span kind = new Span(getTranslation("kind." + event.kind().key()));
        kind.addClassName("event-kind");
        Mark mark = new Mark(event.kind().key(), event.contested());
        account.origin().ifPresent(teacher -> mark.onBar());
        Div kicker = new Div(mark, kind);
        if (!event.countries().isEmpty()) {
            kicker.add(new Span("· " + CountryNames.of(event.countries(), getLocale())));
        }
        kicker.addClassName("event-kicker");
        return kicker;
    }

    private HtmlContainer title() {
        title.addClassName("event-title");
        return Told.in(getLocale(), event.title(), title);
    }

    private Paragraph summary() {
        return Told.in(getLocale(), event.summary(), new Paragraph());
    }

    /** An event that did not come with the program says so, and what it was before a teacher changed it. */
    private Div origin(Origin origin) {
        String whose = origin.mine() ? event.isOpen() ? "event.own.open" : "event.own.closed" : "event.own.others";
        Div note = new Div(note(whose));
        origin.original().ifPresent(title -> note.add(copyOf(title)));
        if (isSame(event.title()) && isSame(event.summary())) {
            note.add(note("event.own.one-language"));
        }
        return note;
    }

    private static boolean isSame(Bilingual words) {
        return words.es().equals(words.en());
    }

    private Paragraph copyOf(Bilingual title) {
        String slug = event.own().flatMap(Own::original).orElseThrow();
        Paragraph copy = new Paragraph(
                new Span(getTranslation("event.own.copy") + " "),
                Told.in(getLocale(), title, new Anchor("/events/" + slug, "")));
        copy.addClassName("event-note");
        event.own().map(Own::why).filter(why -> !why.isBlank()).ifPresent(why -> copy.add(new Span(" — " + why)));
        return copy;
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("event-note");
        return note;
    }

    private DescriptionList circumstances() {
        DescriptionList list = new DescriptionList();
        list.addClassName("event-circumstances");
        list.add(term("event.date"), new DescriptionList.Description(date()));
        event.place()
                .ifPresent(place -> list.add(
                        term("event.place"),
                        new DescriptionList.Description(Told.in(getLocale(), place.name(), new Span()))));
        if (!event.actors().isEmpty()) {
            list.add(term("event.actors"), new DescriptionList.Description(actors()));
        }
        List<EventLink> lessons = links(Target.LESSON);
        if (!lessons.isEmpty()) {
            list.add(term("event.lessons"), new DescriptionList.Description(lessons(lessons)));
        }
        return list;
    }

    private DescriptionList.Term term(String key) {
        return new DescriptionList.Term(getTranslation(key));
    }

    private Span date() {
        Span date = new Span(event.date().inWords(getLocale()));
        date.addClassName("event-date");
        boolean record = event.dateSource() == DateSource.RECORD;
        if (!record && account.texts().isEmpty()) {
            return date;
        }
        Span source = new Span(getTranslation(record ? "event.date.record" : "event.date.text") + " ");
        if (record) {
            source.add(new Siglum(Siglum.RECORD, getTranslation("record.name")));
        } else {
            account.texts()
                    .values()
                    .forEach(text -> source.add(
                            new Siglum(text.siglum(), text.shortTitle().in(getLocale()))));
        }
        return new Span(date, new Span(", "), source);
    }

    private Component[] actors() {
        return event.actors().stream()
                .map(actor -> {
                    Anchor link =
                            new Anchor("/?actor=" + actor.slug(), actor.name().in(getLocale()));
                    link.addClassName("quiet-link");
                    return link;
                })
                .toArray(Component[]::new);
    }

    private Component[] lessons(List<EventLink> lessons) {
        return lessons.stream()
                .map(lesson -> Told.in(getLocale(), lesson.title(), new Anchor(lesson.path(), "")))
                .toArray(Component[]::new);
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("event-actions");
        links(Target.QUIZ).stream().findFirst().ifPresent(quiz -> {
            Anchor ask = new Anchor(quiz.path(), getTranslation("event.quiz"));
            ask.addClassName("button-primary");
            actions.add(ask);
        });
        actions.add(ways);
        links(Target.COLLECTION).forEach(link -> actions.add(button(link, "event.collect")));
        links(Target.CHANGE).forEach(link -> actions.add(button(link, "event.change")));
        links(Target.COPY).forEach(link -> actions.add(button(link, "event.copy")));
        return actions;
    }

    private Anchor button(EventLink link, String key) {
        Anchor button = new Anchor(link.path(), getTranslation(key));
        button.addClassName("button");
        return button;
    }

    private Div ties() {
        Div ties = new Div();
        ties.addClassName("event-ties");
        account.related().forEach(tie -> {
            Span part = new Span(getTranslation("event.tie." + tie.part().name().toLowerCase(Locale.ROOT)));
            part.addClassName("event-tie");
            ties.add(new Div(part, Told.in(getLocale(), tie.title(), new Anchor("/?event=" + tie.slug(), ""))));
        });
        return ties;
    }

    private List<EventLink> links(Target target) {
        return account.links().stream().filter(link -> link.target() == target).toList();
    }
}
