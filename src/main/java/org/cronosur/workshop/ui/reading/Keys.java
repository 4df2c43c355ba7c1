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

    /** @param keys as the browser names them, letters in lower case */
    Keys(SerializableConsumer<String> listener, String... keys) {
        getElement().setAttribute("keys", String.join(" ", keys));
        getElement()
                .addEventListener(
                        "cs-press",
                        press -> listener.accept(press.getEventData().get(KEY).asString()))
                .addEventData(KEY);
    }
}
