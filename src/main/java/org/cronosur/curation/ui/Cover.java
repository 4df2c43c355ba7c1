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
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.LessonFiles.LessonFile;
import org.cronosur.visual.Told;

/** What a lesson is about, and what can be done with it. */
class Cover extends Header {

    private final Lesson lesson;
    private final Optional<String> quiz;
    private final List<LessonFile> files;

    /**
     * @param quiz where the class is asked about it, an address of this program; empty where it is not
     * @param files as which it can be taken along
     */
    Cover(Lesson lesson, Optional<String> quiz, List<LessonFile> files) {
        this.lesson = lesson;
        this.quiz = quiz;
        this.files = files;
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
        files.forEach(file -> list.add(new ListItem(link(file))));
        if (lesson.set().isOpen()) {
            list.add(new ListItem(
                    new Anchor("/embed/" + lesson.slug(), getTranslation("lesson.embed"), AnchorTarget.BLANK)));
        }
        NativeDetails details = new NativeDetails(getTranslation("lesson.export"), list);
        details.addClassName("lesson-export");
        return details;
    }

    /** What is published has an address that stays; of the rest the file is made for the one who asks. */
    private Anchor link(LessonFile file) {
        if (!lesson.set().isOpen()) {
            return new Anchor(made(file), getTranslation(file.format()));
        }
        Anchor link = new Anchor(file.address(), getTranslation(file.format()));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", file.fileName());
        return link;
    }

    private static DownloadHandler made(LessonFile file) {
        return DownloadHandler.fromInputStream(request -> file.content()
                .get()
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), file.fileName(), file.mediaType(), bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }
}
