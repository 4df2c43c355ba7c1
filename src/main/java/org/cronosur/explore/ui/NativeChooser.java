package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The list of choices that the browser itself offers. It stays in the page while what it offers changes. */
@Tag("select")
class NativeChooser extends Component implements HasStyle {

    private static final String VALUE = "event.target.value";

    /** One choice: what the address calls it, and what a person reads. */
    record Option(String value, String words) {}

    /** Choices under a common heading. */
    record Group(String heading, List<Option> options) {}

    NativeChooser(String label, Consumer<String> chosen) {
        getElement().setAttribute("aria-label", label);
        getElement()
                .addEventListener(
                        "change",
                        change -> chosen.accept(change.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
    }

    void offer(List<Option> options, @Nullable String current) {
        getElement().removeAllChildren();
        options.forEach(option -> getElement().appendChild(element(option, current)));
    }

    /** Groups without a choice are left out. */
    void offerGroups(List<Group> groups, @Nullable String current) {
        getElement().removeAllChildren();
        groups.stream().filter(group -> !group.options().isEmpty()).forEach(group -> {
            Element heading = new Element("optgroup").setAttribute("label", group.heading());
            group.options().forEach(option -> heading.appendChild(element(option, current)));
            getElement().appendChild(heading);
        });
    }

    private static Element element(Option option, @Nullable String current) {
        return new Element("option")
                .setText(option.words())
                .setAttribute("value", option.value())
                .setAttribute("selected", option.value().equals(current));
    }
}
