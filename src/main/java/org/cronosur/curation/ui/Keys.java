package org.cronosur.curation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** Hears keys wherever the focus is on the page, save where somebody types or a picture needs the key itself. */
@Tag("cs-keys")
@JsModule("./lesson/cs-keys.ts")
class Keys extends Component {

    private static final String KEY = "event.detail.key";

    /**
     * @param listener is told which of the keys has been pressed
     * @param keys as the browser names them, letters in lower case: "ArrowLeft", "f", and "Space"
     */
    Keys(SerializableConsumer<String> listener, String... keys) {
        getElement().setAttribute("keys", String.join(" ", keys));
        getElement()
                .addEventListener(
                        "cs-press",
                        press -> listener.accept(press.getEventData().get(KEY).asString()))
                .addEventData(KEY);
    }
}
