package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** Hears single keys wherever the focus is on the page, save where somebody types. */
@Tag("cs-keys")
@JsModule("./lesson/cs-keys.ts")
class Keys extends Component {

    private static final String KEY = "event.detail.key";

    private final String all;

    /** @param keys as the browser names them, letters in lower case */
    Keys(SerializableConsumer<String> listener, String... keys) {
        this.all = String.join(" ", keys);
        hear(true);
        getElement()
                .addEventListener(
                        "cs-press",
                        press -> listener.accept(press.getEventData().get(KEY).asString()))
                .addEventData(KEY);
    }

    /** Whether it hears them at all; if not, they are the browser's. */
    void hear(boolean any) {
        getElement().setAttribute("keys", any ? all : "");
    }
}
