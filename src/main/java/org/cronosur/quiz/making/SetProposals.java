package org.cronosur.quiz.making;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.Step;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.WhereTextsDisagree;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes questions about the events of a set. They are asked of nobody before a teacher approves them. */
@Component
public class SetProposals {

    /** Some more than there are recipes: each is likely to have its turn. */
    private static final int TRIES = 40;

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
        List<String> events = sets.findPublishedOrNot(set).stream()
                .flatMap(found -> found.steps().stream())
                .map(Step::event)
                .toList();
        return new QuizMaking(materials.aboutAnyOf(events)).make(most, random.nextLong());
    }

    /**
     * What could take the place of a question: other ones made from the same events as they are today, one of each kind
     * that they allow, that of the question first.
     */
    @Transactional(readOnly = true)
    public List<Proposal> insteadOf(Question question, Provenance origin) {
        QuizMaking making = new QuizMaking(materials.aboutAnyOf(about(question, origin)));
        Map<Class<?>, Proposal> kinds = new LinkedHashMap<>();
        for (int i = 0; i < TRIES; i++) {
            making.make(1, random.nextLong())
                    .forEach(proposal -> kinds.putIfAbsent(proposal.question().getClass(), proposal));
        }
        return kinds.values().stream()
                .sorted(Comparator.comparing(proposal -> !question.getClass().isInstance(proposal.question())))
                .toList();
    }

    /** A question about a disagreement shows other events, which it does not ask about. */
    private static List<String> about(Question question, Provenance origin) {
        return question instanceof WhereTextsDisagree ? question.events() : origin.events();
    }
}
