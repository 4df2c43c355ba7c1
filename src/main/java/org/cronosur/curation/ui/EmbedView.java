package org.cronosur.curation.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.curation.Lessons;
import org.cronosur.visual.Board;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Timeline;
import org.cronosur.visual.Told;

/** A lesson inside a page of somebody else's: its line, its steps, and the way to the whole of it. */
@Route(value = "embed/:slug", autoLayout = false)
@StyleSheet("lessons.css")
@JsModule("./shell/fonts.ts")
class EmbedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Lessons lessons;
    private String title = "";

    EmbedView(Lessons lessons) {
        this.lessons = lessons;
        addClassName("embed");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Lesson lesson =
                event.getRouteParameters().get("slug").flatMap(lessons::of).orElseThrow(NotFoundException::new);
        title = lesson.set().title().in(getLocale());
        removeAll();
        Paragraph question = Told.in(getLocale(), lesson.set().question(), new Paragraph());
        question.addClassName("lesson-question");
        add(Told.in(getLocale(), lesson.set().title(), new H1()), question, line(lesson), steps(lesson), way(lesson));
    }

    private static Board line(Lesson lesson) {
        Timeline line = new Timeline();
        line.getElement().setAttribute("strip", true);
        Board board = new Board(line);
        board.setOnly(lesson.events());
        return board;
    }

    private OrderedList steps(Lesson lesson) {
        OrderedList steps = new OrderedList();
        steps.addClassName("embed-steps");
        for (Stop stop : lesson.stops()) {
            steps.add(step(stop, StepAddress.path(lesson.slug(), steps.getComponentCount() + 1)));
        }
        return steps;
    }

    private ListItem step(Stop stop, String path) {
        Span date = new Span(stop.date().inShort(getLocale()));
        date.addClassName("step-date");
        Anchor link = Told.in(getLocale(), stop.title(), new Anchor(path, ""));
        link.setTarget(AnchorTarget.BLANK);
        return new ListItem(new Mark(stop.kind().key(), stop.contested()), link, date);
    }

    private Footer way(Lesson lesson) {
        Anchor whole = new Anchor("/lessons/" + lesson.slug(), getTranslation("embed.whole"), AnchorTarget.BLANK);
        return new Footer(whole);
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
