package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.cronosur.practice.Today;
import org.cronosur.practice.Workload;

/** What is left for today, and where it begins; or that it is done, and when something comes back. */
class TodaySection extends Section {

    private final Today today;
    private final Workload workload;
    private final ZoneId zone;

    TodaySection(Today today, Workload workload, ZoneId zone) {
        this.today = today;
        this.workload = workload;
        this.zone = zone;
        addClassName("study-today");
        Paragraph day = new Paragraph(getTranslation("study.today", Days.whole(today.day(), getLocale())));
        day.addClassName("study-kind");
        H2 left = new H2(left());
        left.addClassName("study-left");
        add(day, left, new Paragraph(facts()));
        if (today.leftOut() > 0) {
            add(new Paragraph(getTranslation("study.left-out", today.leftOut())));
        }
        way().ifPresent(this::add);
    }

    private String left() {
        if (today.left() > 0) {
            return getTranslation("study.today.left", today.due(), today.fresh());
        }
        return getTranslation(today.waiting() > 0 ? "study.today.pause" : "study.today.nothing");
    }

    private String facts() {
        String done = getTranslation("study.today.done", workload.doneToday());
        return today.left() > 0 ? done : done + " " + outlook();
    }

    private String outlook() {
        return today.back()
                .map(moment -> getTranslation("study.today.back", today.waiting(), time(moment)))
                .or(() -> workload.nextDue().map(day -> getTranslation("study.today.next", dated(day))))
                .orElse("");
    }

    private String time(Instant moment) {
        return Days.time(moment, zone, getLocale());
    }

    private String dated(LocalDate day) {
        return Days.dated(day, getLocale());
    }

    private Optional<Div> way() {
        if (today.left() > 0) {
            return Optional.of(way(StudyAddress.TODAY, "study.today.begin", "button-primary"));
        }
        return today.waiting() > 0
                ? Optional.of(way(StudyAddress.hurried(), "study.today.hurry", "button"))
                : Optional.empty();
    }

    private Div way(String address, String key, String className) {
        Anchor way = new Anchor(address, getTranslation(key));
        way.addClassName(className);
        Div ways = new Div(way);
        ways.addClassName("study-actions");
        return ways;
    }
}
