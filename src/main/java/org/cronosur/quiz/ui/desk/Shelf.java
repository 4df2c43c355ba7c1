package org.cronosur.quiz.ui.desk;

import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Event;
import org.cronosur.texts.SourceText;

/**
 * What a question may be about.
 *
 * @param events those a teacher may ask about, in the order in which they began
 * @param texts oldest first
 */
record Shelf(List<Event> events, List<SourceText> texts) {

    Optional<Event> event(String slug) {
        return events.stream().filter(event -> event.slug().equals(slug)).findFirst();
    }

    Optional<SourceText> text(String slug) {
        return texts.stream().filter(text -> text.slug().equals(slug)).findFirst();
    }
}
