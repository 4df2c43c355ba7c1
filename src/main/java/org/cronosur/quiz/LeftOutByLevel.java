package org.cronosur.quiz;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cronosur.catalogue.Audience;
import org.cronosur.catalogue.Claim;
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
        List<Claim> unheard = sight.withheldClaims();
        return quiz.questions().stream()
                .filter(question -> quiz.isSensitive(question)
                        || !Collections.disjoint(quiz.groundOf(question), withheld)
                        || quotesAny(question, unheard))
                .map(Question::id)
                .collect(toSet());
    }

    /** A dispute shows claims on other events, and does not always know which events those are. */
    private static boolean quotesAny(Question question, List<Claim> unheard) {
        return question instanceof WhereTextsDisagree dispute
                && unheard.stream().anyMatch(dispute::quotes);
    }
}
