package org.cronosur.curation.ui;

import com.vaadin.flow.component.Component;
import org.cronosur.curation.Lesson;

/** The years of a lesson and the number of its events, as a line says them: "1930–1948 · 16 hechos". */
final class LessonFacts {

    private LessonFacts() {}

    /** @param place where it is to be read, which knows the language */
    static String of(Lesson lesson, Component place) {
        String count = place.getTranslation("lesson.count", lesson.stops().size());
        return lesson.firstYear()
                .flatMap(first -> lesson.lastYear().map(last -> first + "–" + last + " · " + count))
                .orElse(count);
    }
}
