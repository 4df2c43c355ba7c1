package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cronosur.practice.Course;
import org.cronosur.quiz.ui.Tick;
import org.cronosur.visual.Told;

/** What there is to study, with a box to tick before each. */
class CourseChoice extends Div {

    private final Map<String, Tick> ticks = new LinkedHashMap<>();
    private final Paragraph objection = new Paragraph();
    private final Consumer<List<String>> chosen;

    /**
     * @param courses those that are chosen already first
     * @param action the key of the words on the button
     * @param chosen is told the slugs of what is ticked; at least one
     */
    CourseChoice(List<Course> courses, String action, Consumer<List<String>> chosen) {
        this.chosen = chosen;
        addClassName("study-choice");
        FieldSet fields = new FieldSet(getTranslation("study.courses.choose"));
        courses.forEach(course -> fields.add(choice(course)));
        NativeButton choose = new NativeButton(getTranslation(action), click -> choose());
        choose.addClassName("button-primary");
        objection.addClassName("study-objection");
        objection.getElement().setAttribute("role", "alert");
        Div actions = new Div(choose, objection);
        actions.addClassName("study-actions");
        add(fields, actions);
    }

    private NativeLabel choice(Course course) {
        Tick tick = new Tick();
        tick.setValue(course.chosen());
        ticks.put(course.set(), tick);
        Span title = Told.in(getLocale(), course.title(), new Span());
        title.addClassName("study-course-title");
        Span size = new Span(getTranslation("study.courses.size", course.cards()));
        size.addClassName("study-course-facts");
        NativeLabel label = new NativeLabel();
        label.add(tick, title, size);
        label.addClassName("study-course-choice");
        return label;
    }

    private void choose() {
        List<String> ticked = ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (ticked.isEmpty()) {
            objection.setText(getTranslation("study.courses.none"));
        } else {
            chosen.accept(ticked);
        }
    }
}
