package org.cronosur.quiz;

import java.util.Optional;
import org.cronosur.curation.EventSets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows where what a quiz asks about can be read. */
@Component
public class Origins {

    /** The address of the first page. */
    public static final String EXPLORE = "/";

    private final EventSets sets;

    Origins(EventSets sets) {
        this.sets = sets;
    }

    /** The address of its lesson, or for a generated quiz of the first page; empty while not everybody may see the lesson. */
    @Transactional(readOnly = true)
    public Optional<String> of(Quiz quiz) {
        return quiz.eventSet().isEmpty()
                ? Optional.of(EXPLORE)
                : Optional.of(quiz.eventSet()).filter(sets::isShown).map(set -> "/lessons/" + set);
    }
}
