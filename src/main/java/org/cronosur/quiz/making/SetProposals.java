package org.cronosur.quiz.making;

import java.security.SecureRandom;
import java.util.List;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.Step;
import org.cronosur.quiz.Proposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes questions about the events of a set. They are asked of nobody before a teacher approves them. */
@Component
public class SetProposals {

    private final EventSets sets;
    private final Materials materials;
    private final SecureRandom random = new SecureRandom();

    SetProposals(EventSets sets, Materials materials) {
        this.sets = sets;
        this.materials = materials;
    }

    /** At most so many, other ones at every call; none for a set that does not exist. */
    @Transactional(readOnly = true)
    public List<Proposal> about(String set, int most) {
        List<String> events = sets.findBySlug(set).stream()
                .flatMap(found -> found.steps().stream())
                .map(Step::event)
                .toList();
        return new QuizMaking(materials.about(events)).make(most, random.nextLong());
    }
}
