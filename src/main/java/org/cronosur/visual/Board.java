package org.cronosur.visual;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One selection shared by every picture inside: what one of them changes, all show, in the browser and at once. The
 * server hears of it afterwards.
 */
@Tag("cs-board")
@JsModule("./board/board.ts")
public class Board extends Component implements HasComponents, HasStyle {

    /** A board over all events. */
    public Board(Component... pictures) {
        add(pictures);
    }

    /** Shows only these events, by id. */
    public void setOnly(List<String> ids) {
        getElement().setAttribute("only", String.join(",", ids));
    }

    /** Keeps the selection in the address of the page, so that reload, share and back work. */
    public void keepInAddress() {
        getElement().setAttribute("address", true);
    }

    /** Chooses an event without telling the listeners. */
    public void setChosen(@Nullable String id) {
        getElement().setProperty("chosen", id == null ? "" : id);
    }

    /**
     * What of the line and of the map is to be seen; a part that is left out shows as it would anyway.
     *
     * @param from where the line begins, in days from 1970-01-01
     * @param to the day after the last one on the line
     * @param latitude of the middle of the map, in degrees
     * @param longitude of the middle of the map, in degrees
     * @param kilometres from the middle to the nearer edge of the map
     */
    public record Sight(
            @Nullable Double from,
            @Nullable Double to,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double kilometres) {

        /** Nothing in particular. */
        public static final Sight ANY = new Sight(null, null, null, null, null);

        private ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            put(json, "from", from);
            put(json, "to", to);
            put(json, "latitude", latitude);
            put(json, "longitude", longitude);
            put(json, "kilometres", kilometres);
            return json;
        }

        private static void put(ObjectNode json, String name, @Nullable Double number) {
            if (number != null) {
                json.put(name, number);
            }
        }

        private static Sight of(JsonNode json) {
            return new Sight(
                    number(json, "from"),
                    number(json, "to"),
                    number(json, "latitude"),
                    number(json, "longitude"),
                    number(json, "kilometres"));
        }

        private static @Nullable Double number(JsonNode json, String name) {
            return json.path(name).isNumber() ? json.path(name).asDouble() : null;
        }
    }

    /** Shows that part of the line and of the map, together with what is chosen. */
    public void setSight(Sight sight) {
        getElement().setPropertyJson("scene", sight.json());
    }

    /** Asks what of the line and of the map is seen just now. */
    public void askSight(SerializableConsumer<Sight> then) {
        getElement().executeJs("return this.scene").then(JsonNode.class, json -> then.accept(Sight.of(json)));
    }

    /** Prints what is shown. {@code blank} leaves out the names of the events, for a class to fill in. */
    public void print(boolean blank) {
        getElement().callJsFunction("print", blank);
    }

    /** Asks which events are shown just now; at most 500 of them are told. */
    public void askShown(SerializableConsumer<List<String>> then) {
        getElement()
                .callJsFunction("shown")
                .then(String.class, ids -> then.accept(ids.isEmpty() ? List.of() : List.of(ids.split(","))));
    }

    public Registration addChosenListener(ComponentEventListener<Chosen> listener) {
        return addListener(Chosen.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String language = getLocale().getLanguage();
        getElement().setAttribute("lang", language);
        getElement().setAttribute("src", "/api/pictures/items?lang=" + language);
        getElement().setAttribute("words-src", "/api/pictures/words?lang=" + language);
    }

    /** A person has chosen another event, or none. */
    @DomEvent("cs-chosen")
    public static class Chosen extends ComponentEvent<Board> {

        private final @Nullable String id;

        public Chosen(Board source, boolean fromClient, @EventData("event.detail.id") @Nullable String id) {
            super(source, fromClient);
            this.id = id == null || id.isEmpty() ? null : id;
        }

        public Optional<String> id() {
            return Optional.ofNullable(id);
        }
    }
}
