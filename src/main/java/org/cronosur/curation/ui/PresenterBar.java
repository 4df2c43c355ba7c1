package org.cronosur.curation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.ui.Curtain.Thing;
import org.cronosur.visual.Told;

/** What is presented, how far it has come, and the keys, each of which is a button too. */
class PresenterBar extends Header {

    /** What the keys do. */
    interface Commands {
        void previous();

        void next();

        void toggle(Thing thing);

        void toggleNotes();

        void leave();
    }

    private final Span progress = new Span();
    private final Map<Thing, NativeButton> things = new EnumMap<>(Thing.class);
    private final NativeButton notes;

    PresenterBar(Lesson lesson, Commands commands) {
        addClassName("presenter-bar");
        progress.addClassName("presenter-progress");
        notes = button("T", "presenter.notes", commands::toggleNotes);
        Div keys = new Div(
                arrow("←", "lesson.previous", commands::previous),
                arrow("→", "lesson.next", commands::next),
                word("presenter.step"));
        for (Thing thing : Thing.values()) {
            NativeButton button = button(thing.key(), "presenter." + thing.word(), () -> commands.toggle(thing));
            things.put(thing, button);
            keys.add(button);
        }
        keys.add(notes, button("Esc", "presenter.leave", commands::leave));
        keys.addClassName("presenter-keys");
        add(Told.in(getLocale(), lesson.set().title(), new H1()), progress);
        if (lesson.leftOut() > 0) {
            add(leftOut(lesson.leftOut()));
        }
        add(keys);
    }

    /** For whoever teaches: a class that was meant to see everything would miss them. */
    private Span leftOut(int steps) {
        Span leftOut = word("presenter.left-out", steps);
        leftOut.addClassName("presenter-left-out");
        return leftOut;
    }

    private NativeButton arrow(String sign, String key, Runnable command) {
        NativeButton button = new NativeButton("", click -> command.run());
        button.add(new Key(sign));
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private NativeButton button(String key, String word, Runnable command) {
        NativeButton button = new NativeButton("", click -> command.run());
        button.add(new Key(key), word(word));
        return button;
    }

    private Span word(String key, Object... values) {
        return new Span(getTranslation(key, values));
    }

    void show(int number, int steps, Curtain curtain, boolean notesOpen) {
        progress.setText(getTranslation("presenter.progress", number, steps));
        things.forEach((thing, button) -> press(button, curtain.hides(thing)));
        press(notes, notesOpen);
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
