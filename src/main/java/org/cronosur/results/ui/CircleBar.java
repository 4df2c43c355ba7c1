package org.cronosur.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.results.Circle;
import org.jspecify.annotations.Nullable;

/** Whose attempts count: links, so that each has an address of its own. */
class CircleBar extends Nav {

    CircleBar(String path, List<String> labels, Circle circle) {
        addClassName("results-circle");
        setAriaLabel(getTranslation("results.circle"));
        add(word("results.circle.first", path, new Circle(circle.label(), true), circle));
        add(word("results.circle.all", path, new Circle(circle.label(), false), circle));
        if (!labels.isEmpty()) {
            add(link(getTranslation("results.circle.everybody"), path, new Circle(null, circle.firstOnly()), circle));
            labels.forEach(label -> add(link(label, path, new Circle(label, circle.firstOnly()), circle)));
        }
    }

    private Anchor word(String key, String path, Circle choice, Circle circle) {
        return link(getTranslation(key), path, choice, circle);
    }

    private static Anchor link(String words, String path, Circle choice, @Nullable Circle circle) {
        Anchor link = new Anchor(path + CirclePath.write(choice), new Span(words));
        if (choice.equals(circle)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
