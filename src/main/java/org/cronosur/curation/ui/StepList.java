package org.cronosur.curation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Told;

/** The steps of a lesson, each a link to itself. */
class StepList extends Nav {

    private final List<Anchor> links = new ArrayList<>();

    StepList(Lesson lesson) {
        addClassName("lesson-steps");
        setAriaLabel(getTranslation("lesson.steps"));
        OrderedList list = new OrderedList();
        for (Stop stop : lesson.stops()) {
            Anchor link = link(stop, StepAddress.path(lesson.slug(), links.size() + 1));
            links.add(link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    private Anchor link(Stop stop, String path) {
        Span date = new Span(stop.date().inShort(getLocale()));
        date.addClassName("step-date");
        Anchor link = new Anchor(path, "");
        link.add(new Mark(stop.kind().key(), stop.contested()), Told.in(getLocale(), stop.title(), new Span()), date);
        return link;
    }

    /** @param number from 1 */
    void setCurrent(int number) {
        for (int index = 0; index < links.size(); index++) {
            if (index + 1 == number) {
                links.get(index).getElement().setAttribute("aria-current", "step");
            } else {
                links.get(index).getElement().removeAttribute("aria-current");
            }
        }
    }
}
