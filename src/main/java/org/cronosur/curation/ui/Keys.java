package org.cronosur.curation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Hears keys wherever the focus is on the page, save where somebody types or a picture needs the key itself. */
@Tag("cs-keys")
@JsModule("./lesson/cs-keys.ts")
class Keys extends Component {

    /** @param keys as the browser names them, letters in lower case: "ArrowLeft", "f", and "Space" */
    Keys(String... keys) {
        getElement().setAttribute("keys", String.join(" ", keys));
    }

    void addPressListener(ComponentEventListener<Press> listener) {
        addListener(Press.class, listener);
    }

    /** One of the keys has been pressed. */
    @DomEvent("cs-press")
    static class Press extends ComponentEvent<Keys> {

        private final String key;

        public Press(Keys source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
