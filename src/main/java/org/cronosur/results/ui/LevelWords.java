package org.cronosur.results.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.cronosur.quiz.Rubric;

/** The three levels of a rubric in words, each with the digit that chooses it. */
final class LevelWords {

    private LevelWords() {}

    static String name(Component page, Rubric.Level level) {
        return page.getTranslation("results.level." + level.name().toLowerCase(Locale.ROOT));
    }

    /** "1" for the best. */
    static String key(Rubric.Level level) {
        return String.valueOf(Rubric.Level.BEST_FIRST.indexOf(level) + 1);
    }
}
