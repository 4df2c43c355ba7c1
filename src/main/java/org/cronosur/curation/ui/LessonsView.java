package org.cronosur.curation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.curation.Lessons;
import org.cronosur.curation.ui.Scale.Density;
import org.cronosur.visual.Told;

/** The lessons as the table of contents of an atlas, every one on the same scale of time. */
@Route("lessons")
@Menu(title = "lessons.title", order = 4)
@StyleSheet("lessons.css")
class LessonsView extends Div implements HasDynamicTitle {

    private final Axis axis;

    LessonsView(Lessons lessons, Clock clock) {
        List<Lesson> all = lessons.all();
        axis = Axis.holding(
                all.stream().flatMap(lesson -> lesson.stops().stream()).map(Stop::date), Year.now(clock));
        addClassNames("page", "lessons");
        add(heading(), all.isEmpty() ? nothing() : contents(shipped(all, true)));
        List<Lesson> own = shipped(all, false);
        if (!own.isEmpty()) {
            H2 title = new H2(getTranslation("lessons.own"));
            title.addClassName("lessons-own");
            add(title, contents(own));
        }
        add(forTeachers());
    }

    /** The only way from the open pages to the desk for who has not signed in. */
    private Paragraph forTeachers() {
        return new Paragraph(new Anchor("/desk", getTranslation("lessons.teachers")));
    }

    private static List<Lesson> shipped(List<Lesson> all, boolean shipped) {
        return all.stream()
                .filter(lesson -> lesson.set().isShipped() == shipped)
                .toList();
    }

    private Header heading() {
        Paragraph lead = new Paragraph(getTranslation("lessons.lead"));
        lead.addClassName("page-lead");
        Header heading = new Header(new H1(getTranslation("lessons.title")), lead);
        heading.addClassName("page-head");
        return heading;
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(new Span(getTranslation("lessons.none")));
        nothing.addClassName("silence");
        return nothing;
    }

    private OrderedList contents(List<Lesson> all) {
        OrderedList contents = new OrderedList();
        contents.addClassName("lessons-contents");
        all.forEach(lesson -> contents.add(entry(contents.getComponentCount() + 1, lesson)));
        return contents;
    }

    private ListItem entry(int number, Lesson lesson) {
        Span numeral = new Span(String.valueOf(number));
        numeral.addClassName("lessons-number");
        numeral.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(numeral, words(lesson), new Scale(lesson, axis, Density.NARROW).withYears());
    }

    private Div words(Lesson lesson) {
        Anchor link = Told.in(getLocale(), lesson.set().title(), new Anchor("/lessons/" + lesson.slug(), ""));
        Paragraph question = Told.in(getLocale(), lesson.set().question(), new Paragraph());
        question.addClassName("lesson-question");
        Paragraph facts = new Paragraph(LessonFacts.of(lesson, this));
        facts.addClassName("lessons-facts");
        question.setVisible(!question.getText().isBlank());
        lesson.set()
                .own()
                .flatMap(own -> Optional.ofNullable(own.signature()))
                .ifPresent(name -> facts.add(new Span(" · " + getTranslation("lesson.signed", name))));
        Div words = new Div(lesson.set().isShipped() ? new H2(link) : new H3(link), question, facts);
        words.addClassName("lessons-words");
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lessons.title") + " · Cronosur";
    }
}
