package org.cronosur.explore.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cronosur.explore.AxisScale;
import org.cronosur.explore.Comparison;
import org.cronosur.explore.Witness;
import org.cronosur.explore.Years;

/**
 * Two texts on one axis: what the one says of the ground above it, what the other says below, and the paper unprinted
 * where they are silent. Drawn once for a desk and once for a phone, of which the stylesheet shows one.
 */
@Tag("figure")
class TwoVoices extends HtmlContainer {

    private static final double DESK = 1060;
    private static final double PHONE = 312;
    /** Between two labels of the axis, in px. */
    private static final double ROOM_FOR_WORDS = 110;

    private final Comparison comparison;
    private final AxisScale scale;
    private final String address;

    /** @param address of the page, on which each event is told further down */
    TwoVoices(Comparison comparison, String address) {
        this.comparison = comparison;
        this.scale = new AxisScale(comparison.axis());
        this.address = address;
        addClassName("two-voices");
        getElement().setAttribute("aria-label", getTranslation("compare.axis"));
        add(drawn(DESK, "two-voices-desk"), drawn(PHONE, "two-voices-phone"), heard());
    }

    private Div drawn(double width, String className) {
        Div picture = new Div(
                new VoiceSide(comparison.one(), comparison.ground(), scale, width, address, "voice-above"),
                years(width),
                new VoiceSide(comparison.other(), comparison.ground(), scale, width, address, "voice-below"));
        picture.addClassNames("two-voices-picture", className);
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private YearAxis years(double width) {
        int step = scale.step(width);
        YearAxis axis = new YearAxis(scale, step);
        comparison.between().flatMap(years -> years.within(scale.years())).ifPresent(gap -> {
            Span arrow = new Span();
            arrow.addClassName("years-between");
            Span words = new Span(getTranslation("compare.between", gap.length() - 1));
            words.addClassName("years-between-words");
            axis.add(
                    Along.from(scale.of(gap.first() + 1), scale.of(gap.last()), arrow),
                    Along.at(scale.of(free(gap, step, width)), words));
        });
        return axis;
    }

    /** A year near the middle of the gap, half way between two labels or, where that is too narrow, over one of them. */
    private int free(Years gap, int step, double width) {
        int middle = (gap.first() + gap.last()) / 2;
        int label = middle - Math.floorMod(middle, step);
        boolean wide = step * width / scale.years().length() >= ROOM_FOR_WORDS;
        return wide ? label + step / 2 : label;
    }

    private Span heard() {
        Span words = new Span(heard(comparison.one(), comparison.oneHere()) + " "
                + heard(comparison.other(), comparison.otherHere()));
        words.addClassName("only-heard");
        return words;
    }

    private String heard(Witness witness, Witness here) {
        String name = witness.text().shortTitle().in(getLocale());
        return here.years()
                .reach()
                .map(years -> getTranslation(
                        "compare.axis.speaks", name, here.events().size(), years.toString()))
                .orElseGet(() -> getTranslation("compare.axis.silent", name));
    }
}
