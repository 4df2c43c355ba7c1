package org.cronosur.curation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.cronosur.curation.Lesson;
import org.cronosur.visual.Told;

/** What a lesson is about, and what can be done with it. */
class Cover extends Header {

    /**
     * @param address what follows the address of the set
     * @param ending of the file
     * @param speaks whether it is in one language, which the address names
     */
    private record Format(String name, String address, String ending, boolean speaks) {}

    /** The names are proper names, the same in every language. */
    private static final List<Format> FORMATS = List.of(
            new Format("CSV", ".csv", ".csv", false),
            new Format("GeoJSON", ".geojson", ".geojson", false),
            new Format("TimelineJS", ".timelinejs.json", ".timelinejs.json", true),
            new Format("iCalendar", ".ics", ".ics", true),
            new Format("JSON", "", ".json", false));

    private final Lesson lesson;
    private final Optional<String> quiz;

    /** @param quiz where the class is asked about it, an address of this program; empty where it is not */
    Cover(Lesson lesson, Optional<String> quiz) {
        this.lesson = lesson;
        this.quiz = quiz;
        addClassName("lesson-cover");
        add(
                back(),
                Told.in(getLocale(), lesson.set().title(), new H1()),
                question(),
                introduction(),
                signature(),
                actions(),
                takeAway());
    }

    private Paragraph signature() {
        Paragraph signature = new Paragraph();
        signature.addClassName("lesson-signature");
        lesson.set()
                .own()
                .flatMap(own -> Optional.ofNullable(own.signature()))
                .ifPresentOrElse(
                        name -> signature.setText(getTranslation("lesson.signed", name)),
                        () -> signature.setVisible(false));
        return signature;
    }

    private Paragraph back() {
        Paragraph back = new Paragraph(new Anchor("/lessons", getTranslation("lesson.all")));
        back.add(new Span(" · " + LessonFacts.of(lesson, this)));
        back.addClassName("lesson-back");
        return back;
    }

    private Paragraph question() {
        Paragraph question = Told.in(getLocale(), lesson.set().question(), new Paragraph());
        question.addClassName("lesson-question");
        question.setVisible(!question.getText().isBlank());
        return question;
    }

    private Paragraph introduction() {
        Paragraph introduction = Told.in(getLocale(), lesson.set().introduction(), new Paragraph());
        introduction.addClassName("page-lead");
        introduction.setVisible(!introduction.getText().isBlank());
        return introduction;
    }

    private Div actions() {
        Anchor present = link("/lessons/" + lesson.slug() + "/present", "lesson.present", "button-primary");
        NativeButton print = new NativeButton(getTranslation("lesson.print"), click -> print());
        print.addClassName("button");
        Anchor blank = link("/lessons/" + lesson.slug() + "?print=blank", "lesson.print.blank", "button");
        Div actions = new Div(present);
        quiz.ifPresent(path -> actions.add(link(path, "lesson.quiz", "button")));
        actions.add(print, blank);
        actions.addClassName("lesson-actions");
        return actions;
    }

    private static void print() {
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    private Anchor link(String path, String key, String className) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassName(className);
        return link;
    }

    private NativeDetails takeAway() {
        UnorderedList list = new UnorderedList();
        FORMATS.forEach(format -> list.add(new ListItem(file(format))));
        Anchor embed = new Anchor("/embed/" + lesson.slug(), getTranslation("lesson.embed"), AnchorTarget.BLANK);
        list.add(new ListItem(embed));
        NativeDetails details = new NativeDetails(getTranslation("lesson.export"), list);
        details.addClassName("lesson-export");
        return details;
    }

    private Anchor file(Format format) {
        String query = format.speaks() ? "?lang=" + getLocale().getLanguage() : "";
        Anchor file = new Anchor("/api/sets/" + lesson.slug() + format.address() + query, format.name());
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", lesson.slug() + format.ending());
        return file;
    }
}
