package org.cronosur.quiz;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cronosur.catalogue.Audience;
import org.cronosur.catalogue.ClassLevel;
import org.cronosur.catalogue.EventsInSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A younger class is not asked what rests on an event that its level leaves out, or shows one, nor what says of itself
 * that it tells of torture or killing.
 */
@Component
class LeftOutByLevel implements LeftOut {

    private final Audience audience;
    private final EventsInSight sight;

    LeftOutByLevel(Audience audience, EventsInSight sight) {
        this.audience = audience;
        this.sight = sight;
    }

    @Override
    public boolean isNothing() {
        return audience.level() == ClassLevel.ALL;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> of(Quiz quiz) {
        if (isNothing()) {
            return Set.of();
        }
        List<String> withheld = sight.withheld();
        return quiz.questions().stream()
                .filter(question ->
                        quiz.isSensitive(question) || !Collections.disjoint(quiz.groundOf(question), withheld))
                .map(Question::id)
                .collect(toSet());
    }
}
