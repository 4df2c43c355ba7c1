package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.cronosur.practice.Course;
import org.cronosur.visual.Told;

/** What is studied, how far it has come, and the way to study something else. */
class CourseList extends Section {

    private static final double HUNDRED = 100;

    CourseList(List<Course> courses, Consumer<List<String>> chosen) {
        addClassName("study-courses");
        UnorderedList list = new UnorderedList();
        courses.stream().filter(Course::chosen).forEach(course -> list.add(entry(course)));
        NativeDetails change = new NativeDetails(
                getTranslation("study.courses.change"), new CourseChoice(courses, "study.courses.save", chosen));
        change.addClassName("study-fold");
        add(new H2(getTranslation("study.courses")), list, change);
    }

    private ListItem entry(Course course) {
        Anchor title = Told.in(getLocale(), course.title(), new Anchor("/lessons/" + course.set(), ""));
        title.addClassName("study-course-title");
        Span facts = new Span(getTranslation("study.courses.facts", course.known(), course.begun(), course.cards()));
        facts.addClassName("study-course-facts");
        Anchor cram = new Anchor("/study/cram/" + course.set(), getTranslation("study.cram"));
        cram.addClassName("button");
        cram.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("study.cram.of", course.title().in(getLocale())));
        ListItem entry = new ListItem(title, bar(course), facts, cram);
        entry.addClassName("study-course");
        return entry;
    }

    /** Says again what stands in words beside it. */
    private static Div bar(Course course) {
        Span known = new Span();
        known.addClassName("is-known");
        known.getStyle().setWidth(share(course.known(), course));
        Span begun = new Span();
        begun.addClassName("is-begun");
        begun.getStyle().setWidth(share(course.begun() - course.known(), course));
        Div bar = new Div(known, begun);
        bar.addClassName("study-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static String share(int part, Course course) {
        return Math.round(HUNDRED * part / course.cards()) + "%";
    }
}
