package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.cronosur.explore.AxisScale;
import org.cronosur.explore.Silence;

/** Silences in words. */
final class SilenceWords {

    /** From this many px on, texts.css shows the words in the picture of a silence, and why it is silent. */
    private static final double ROOM_FOR_WORDS = 144;

    private static final double ROOM_FOR_REASON = 288;

    private SilenceWords() {}

    /** A whole sentence. */
    static String sentence(Silence silence, Component page) {
        return say("silence.sentence.", silence, page);
    }

    /** How many letters stand in the picture of a silence of this width in px. */
    static int lettersIn(Silence silence, double width, Component page) {
        if (width < ROOM_FOR_WORDS) {
            return 0;
        }
        int words = brief(silence, page).length();
        return width < ROOM_FOR_REASON ? words : words + reason(silence, page).length();
    }

    /** The unprinted paper of a silence on an axis, with its words where they fit. */
    static Span drawn(Silence silence, AxisScale scale, Component page) {
        Span reason = new Span(reason(silence, page));
        reason.addClassName("silent-reason");
        Span words = new Span(new Span(brief(silence, page)), reason);
        words.addClassName("silent-words");
        Span paper = new Span(words);
        paper.addClassName("silent-years");
        double from = scale.of(silence.years().first());
        double to = scale.of(silence.years().last() + 1);
        return Along.from(from, to, paper);
    }

    private static String brief(Silence silence, Component page) {
        return say("silence.brief.", silence, page);
    }

    private static String reason(Silence silence, Component page) {
        return silence.nature() == Silence.Nature.WRITTEN ? page.getTranslation("silence.written") : "";
    }

    private static String say(String key, Silence silence, Component page) {
        int first = silence.years().first();
        int last = silence.years().last();
        return page.getTranslation(
                key + silence.nature().key(), String.valueOf(first), String.valueOf(last), String.valueOf(last + 1));
    }
}
