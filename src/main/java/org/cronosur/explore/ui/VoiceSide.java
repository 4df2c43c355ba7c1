package org.cronosur.explore.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Kind;
import org.cronosur.explore.AxisLayout;
import org.cronosur.explore.AxisLayout.Placed;
import org.cronosur.explore.AxisScale;
import org.cronosur.explore.Ground;
import org.cronosur.explore.Silence;
import org.cronosur.explore.Witness;
import org.cronosur.time.Shape;
import org.cronosur.visual.Mark;

/** One text along the axis: its silences, and a mark for each of its events on the ground. */
class VoiceSide extends Div {

    /** Bands shorter than this share of the axis would only look like a mark. */
    private static final double SHORTEST_BAND = 1.6;

    private static final int MIDDLE_ROW = 1;

    private final AxisScale scale;
    private final String address;
    private final AxisLayout layout;

    /** @param width of the axis in px, for which labels are placed */
    VoiceSide(Witness witness, Ground ground, AxisScale scale, double width, String address, String className) {
        this.scale = scale;
        this.address = address;
        this.layout = new AxisLayout(width);
        addClassNames("voice-side", className);
        witness.silences().forEach(this::silence);
        List<Event> events = witness.on(ground).events();
        events.forEach(this::band);
        layout.place(marks(events)).forEach(placed -> add(placed.isCluster() ? cluster(placed) : mark(placed)));
    }

    private void silence(Silence silence) {
        if (silence.years().overlaps(scale.years())) {
            add(SilenceWords.drawn(silence, scale, this));
            double from = scale.of(silence.years().first());
            double to = scale.of(silence.years().last() + 1);
            int letters = SilenceWords.lettersIn(silence, layout.px(to - from), this);
            layout.keepFree(MIDDLE_ROW, (from + to) / 2, letters);
        }
    }

    private void band(Event event) {
        scale.of(event.date())
                .filter(place -> place.to() - place.from() > SHORTEST_BAND)
                .ifPresent(place -> {
                    Span band = new Span();
                    band.addClassNames("voice-band", "kind-" + event.kind().key());
                    if (event.date().shape() == Shape.VAGUE || event.date().shape() == Shape.OPEN) {
                        band.addClassName("voice-band-vague");
                    }
                    add(Along.from(place.from(), place.to(), band));
                });
    }

    private List<AxisLayout.Mark> marks(List<Event> events) {
        return events.stream()
                .flatMap(event -> scale.of(event.date()).stream()
                        .map(place -> new AxisLayout.Mark(event, event.label().in(getLocale()), place.mark())))
                .toList();
    }

    private Component mark(Placed placed) {
        Event event = placed.marks().getFirst().event();
        Mark sign = new Mark(event.kind().key(), event.contested());
        sign.getElement().setAttribute("hollow", event.date().shape() == Shape.YEAR);
        Span picture = new Span(sign);
        picture.addClassNames("voice-sign", "weight-" + event.importance());
        Anchor mark = link(event, picture);
        mark.addClassNames("voice-mark", "row-" + placed.row());
        if (placed.label() != AxisLayout.Side.NONE) {
            mark.add(label(placed));
        }
        mark.addClassName(placed.label() == AxisLayout.Side.LEFT ? "label-left" : "label-right");
        return Along.at(placed.at(), mark);
    }

    /** Out of the way of the keyboard: the same event is a link in the words below. */
    private Anchor link(Event event, Component picture) {
        Anchor link = new Anchor(address + "#" + CompareTable.id(event), picture);
        link.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute(
                        "title",
                        event.title().in(getLocale()) + ", " + event.date().inShort(getLocale()));
        return link;
    }

    private static Span label(Placed placed) {
        Span label = new Span(placed.marks().getFirst().label());
        label.addClassName("voice-label");
        return label;
    }

    private Component cluster(Placed placed) {
        Span cluster = new Span(new Span(String.valueOf(placed.marks().size())));
        cluster.addClassNames("voice-cluster", "row-" + placed.row());
        kinds(placed)
                .forEach((kind, count) ->
                        cluster.add(new Span(new Mark(kind.key(), false), new Span(String.valueOf(count)))));
        cluster.getElement()
                .setAttribute(
                        "title",
                        String.join(
                                " · ",
                                placed.marks().stream()
                                        .map(AxisLayout.Mark::label)
                                        .toList()));
        return Along.at(placed.at(), cluster);
    }

    private static Map<Kind, Long> kinds(Placed placed) {
        return placed.marks().stream().collect(groupingBy(mark -> mark.event().kind(), TreeMap::new, counting()));
    }
}
