package org.cronosur.curation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.curation.Scene;
import org.cronosur.visual.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a lesson on a true scale of time. It repeats what stands in words elsewhere, so a screen reader passes
 * over it; by pointer a step can be chosen on it after {@link #withChoice}.
 */
class Scale extends Div {

    private static final int MOST_TICKS = 11;

    /** A frame around more of the line than this would say nothing. */
    private static final double NEARLY_ALL = 0.98;

    /**
     * How closely the marks stand.
     *
     * @param room marks nearer to each other than this share of the line stand in rows above each other
     * @param rows how many of them there may be
     */
    enum Density {
        /** As wide as a page or a wall. */
        WIDE(0.021, 3),
        /** A line among others, with small marks. */
        NARROW(0.03, 6);

        private final double room;
        private final int rows;

        Density(double room, int rows) {
            this.room = room;
            this.rows = rows;
        }
    }

    private final Lesson lesson;
    private final Axis axis;
    private final List<Span> marks = new ArrayList<>();
    private Div shown = new Div();

    Scale(Lesson lesson, Axis axis, Density density) {
        this.lesson = lesson;
        this.axis = axis;
        addClassNames("scale", "scale-" + density.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
        List<Integer> rows = Rows.of(places(), density.room, density.rows);
        for (int index = 0; index < lesson.stops().size(); index++) {
            draw(lesson.stops().get(index), rows.get(index));
        }
    }

    private List<Double> places() {
        return lesson.stops().stream()
                .map(stop -> axis.placeOf(stop.date()).map(Axis.Place::mark).orElse(Double.NaN))
                .toList();
    }

    private void draw(Stop stop, int row) {
        Span mark = new Span(new Mark(stop.kind().key(), stop.contested()));
        mark.addClassName("scale-mark");
        marks.add(mark);
        axis.placeOf(stop.date()).ifPresent(place -> {
            if (place.isWide()) {
                add(stretch("scale-band scale-" + stop.kind().key(), place.from(), place.to()));
            }
            add(at(place.mark(), mark));
            mark.getStyle().set("--row", String.valueOf(row));
        });
    }

    /** Puts round years below the line. */
    Scale withYears() {
        axis.ticks(MOST_TICKS).forEach(year -> {
            Span tick = new Span(String.valueOf(year));
            tick.addClassName("scale-tick");
            add(at(axis.at(year), tick));
        });
        return this;
    }

    /** Dots the years in which nobody speaks. */
    Scale withSilences(List<Axis.Silence> silences) {
        silences.forEach(silence -> {
            Div dots = stretch("scale-silence", axis.at(silence.first()), axis.at(silence.last() + 1));
            dots.add(new Span(silence.first() + "–" + silence.last()));
            addComponentAsFirst(dots);
        });
        return this;
    }

    /** Writes the number of its step over each mark. */
    Scale withNumbers() {
        for (int index = 0; index < marks.size(); index++) {
            marks.get(index).addComponentAsFirst(new Span(String.valueOf(index + 1)));
        }
        return this;
    }

    /** Lets a pointer choose a step; the listener is told its number, from 1. */
    Scale withChoice(IntConsumer listener) {
        for (int index = 0; index < marks.size(); index++) {
            int number = index + 1;
            marks.get(index).addClickListener(click -> listener.accept(number));
        }
        addClassName("scale-choosable");
        return this;
    }

    /** Rings one step, and pales those that come after it. */
    void setCurrent(int number) {
        for (int index = 0; index < marks.size(); index++) {
            marks.get(index).setClassName("is-current", index + 1 == number);
            marks.get(index).setClassName("is-future", index + 1 > number);
        }
    }

    /** Frames the stretch of the line that a step shows; none where it shows no particular one. */
    void frame(Optional<Scene> scene) {
        shown.removeFromParent();
        scene.filter(Scene::hasLine).ifPresent(chosen -> {
            double from = placeOf(chosen.firstDay());
            double to = placeOf(chosen.endDay());
            if (to - from < NEARLY_ALL) {
                shown = stretch("scale-frame", from, to);
                add(shown);
            }
        });
    }

    private double placeOf(@Nullable Long day) {
        LocalDate date = LocalDate.ofEpochDay(day == null ? 0 : day);
        double within = (date.getDayOfYear() - 1.0) / date.lengthOfYear();
        double here = axis.at(date.getYear());
        return Math.clamp(here + within * (axis.at(date.getYear() + 1) - here), 0, 1);
    }

    private static <C extends Component & HasStyle> C at(double place, C component) {
        component.getStyle().set("--at", String.valueOf(place));
        return component;
    }

    private static Div stretch(String classNames, double from, double to) {
        Div stretch = new Div();
        stretch.addClassNames(classNames.split(" "));
        stretch.getStyle().set("--from", String.valueOf(from)).set("--to", String.valueOf(to));
        return stretch;
    }
}
