package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cronosur.workshop.reading.Finding;
import org.cronosur.workshop.reading.Standing;

/** The buttons over a finding, each with the key that does the same. Whom single keys disturb can switch them off. */
final class Verbs extends Div {

    private final Consumer<Verb> act;
    private final Map<Verb, NativeButton> buttons = new EnumMap<>(Verb.class);
    private final Keys keys =
            new Keys(this::press, Stream.of(Verb.values()).map(Verb::key).toArray(String[]::new));
    private final Checkbox single = new Checkbox(getTranslation("reading.keys"));

    Verbs(Consumer<Verb> act) {
        this.act = act;
        addClassName("reading-verbs");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("reading.verbs"));
        for (Verb verb : Verb.values()) {
            NativeButton button = button(verb);
            buttons.put(verb, button);
            add(button);
        }
        single.setValue(true);
        single.addValueChangeListener(change -> keys.hear(change.getValue()));
        add(single, keys);
    }

    private NativeButton button(Verb verb) {
        HtmlContainer cap = new HtmlContainer("kbd");
        cap.setText(verb.key().toUpperCase(Locale.ROOT));
        cap.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton("", click -> act.accept(verb));
        button.add(new Span(getTranslation(verb.title())), cap);
        button.getElement().setAttribute("aria-keyshortcuts", verb.key());
        button.addClassName(verb == Verb.ACCEPT ? "button-primary" : "button");
        return button;
    }

    private void press(String key) {
        Verb.of(key).filter(this::isPossible).ifPresent(act);
    }

    private boolean isPossible(Verb verb) {
        NativeButton button = buttons.get(verb);
        return button != null && button.isEnabled();
    }

    /** Lets only that be done which can be done to this finding. */
    void fit(Finding finding, Standing standing) {
        enable(Verb.PREVIOUS, finding.number() > 1);
        enable(Verb.NEXT, finding.number() < standing.all());
        enable(Verb.ACCEPT, finding.isOpen());
        enable(Verb.MERGE, finding.isOpen());
        enable(Verb.DROP, finding.isOpen());
        enable(Verb.UNDO, standing.decided() > 0);
    }

    private void enable(Verb verb, boolean possible) {
        NativeButton button = buttons.get(verb);
        if (button != null) {
            button.setEnabled(possible);
        }
    }
}
