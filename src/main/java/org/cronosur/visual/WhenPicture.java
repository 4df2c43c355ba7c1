package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import org.cronosur.time.HistoricalDate;

/**
 * How a moment was graded: what earned the full point and the slopes down from it, the flag that was set, and the way
 * between them. The grading itself is drawn as it is everywhere: linear to nothing at ten years.
 */
@Tag("cs-when")
@JsModule("./when/cs-when.ts")
public class WhenPicture extends Component implements HasStyle {

    /**
     * What the picture says.
     *
     * @param points what the answer was worth: "0,78 puntos"
     * @param distance how far off it is, and on which side; empty when it was right
     * @param inWords the whole picture in a sentence, for those who do not see it
     */
    public record Words(String points, String distance, String inWords) {}

    /**
     * A picture of the grading.
     *
     * @param full what earned the full point: the right date with its tolerance
     * @throws java.util.NoSuchElementException if one of the dates has no beginning or no end
     */
    public WhenPicture(HistoricalDate given, HistoricalDate right, HistoricalDate full, Words words) {
        getElement().setAttribute("lang", getLocale().getLanguage());
        getElement().setAttribute("value", given.toString());
        mark("right", right);
        mark("full", full);
        say("you", getTranslation("when.you"));
        say("axis", getTranslation("when.axis"));
        say("right", right.inWords(getLocale()));
        say("full", getTranslation("when.full", full.inWords(getLocale())));
        say("given", given.inWords(getLocale()));
        say("points", words.points());
        say("distance", words.distance());
        say("picture", words.inWords());
    }

    private void mark(String name, HistoricalDate date) {
        LocalDate first = date.earliest().orElseThrow();
        LocalDate last = date.latest().orElseThrow();
        getElement().setAttribute(name + "-from", first.toString());
        getElement().setAttribute(name + "-to", last.toString());
    }

    private void say(String word, String words) {
        getElement().setAttribute("say-" + word, words);
    }
}
