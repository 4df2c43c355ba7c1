package org.cronosur.visual;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;

/**
 * An answer to "where was it?": a pin that a learner puts on a map without names, by pointing, by keyboard, or by choosing
 * a country from a list. Marked, it shows what would have been right and takes no answer.
 */
@Tag("cs-where")
@JsModule("./where/cs-where.ts")
public class WhereField extends Component implements HasStyle {

    /**
     * Puts the pin.
     *
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     */
    public void setPin(double latitude, double longitude) {
        getElement().setAttribute("latitude", degrees(latitude));
        getElement().setAttribute("longitude", degrees(longitude));
    }

    /** Takes the pin away. */
    public void removePin() {
        getElement().removeAttribute("latitude");
        getElement().removeAttribute("longitude");
    }

    /**
     * Shows the countries in which the pin would have been right.
     *
     * @param countries ISO 3166-1 alpha-2
     * @param distance how far off the pin is, in words; empty where it is right
     */
    public void mark(List<String> countries, String distance) {
        getElement().setAttribute("marked", true);
        getElement().setAttribute("right", String.join(",", countries));
        getElement().setAttribute("distance", distance);
    }

    /**
     * Shows the place as well, with a ring around it.
     *
     * @param name in the reader's language
     * @param latitude degrees north
     * @param longitude degrees east
     * @param tolerance the radius of the ring, in kilometres
     */
    public void markPlace(String name, double latitude, double longitude, double tolerance) {
        getElement().setAttribute("place", degrees(latitude) + "," + degrees(longitude));
        getElement().setAttribute("place-name", name);
        getElement().setAttribute("tolerance", degrees(tolerance));
    }

    public Registration addPlacedListener(ComponentEventListener<Placed> listener) {
        return addListener(Placed.class, listener);
    }

    private static String degrees(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String language = getLocale().getLanguage();
        getElement().setAttribute("lang", language);
        getElement().setAttribute("words-src", "/api/pictures/words?lang=" + language);
    }

    /** The learner has put the pin somewhere. */
    @DomEvent("cs-where")
    public static class Placed extends ComponentEvent<WhereField> {

        private final double latitude;
        private final double longitude;

        public Placed(
                WhereField source,
                boolean fromClient,
                @EventData("event.detail.latitude") double latitude,
                @EventData("event.detail.longitude") double longitude) {
            super(source, fromClient);
            this.latitude = latitude;
            this.longitude = longitude;
        }

        /** Degrees north; not checked: what a browser sends is not believed. */
        public double latitude() {
            return latitude;
        }

        /** Degrees east; not checked. */
        public double longitude() {
            return longitude;
        }
    }
}
