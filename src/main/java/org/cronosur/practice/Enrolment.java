package org.cronosur.practice;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronosur.quiz.LearnerKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners choose what they study, and how. */
@Service
public class Enrolment {

    private final Studies studies;
    private final Cards cards;
    private final CardMaking making;
    private final EntityManager entities;
    private final Clock clock;

    Enrolment(Studies studies, Cards cards, CardMaking making, EntityManager entities, Clock clock) {
        this.studies = studies;
        this.cards = cards;
        this.making = making;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * To be called when a learner comes: once on every day of study her cards are held against what there is to ask now.
     *
     * @param zone where the learner is
     * @return how she studies; empty if she has not begun to
     */
    @Transactional
    public Optional<Plan> visit(LearnerKey learner, ZoneId zone) {
        return studies.findByLearner(learner).map(study -> {
            study.moveTo(zone);
            LocalDate today = study.at(clock.instant()).day();
            if (!study.isArranged(today)) {
                forgetOldExam(study, today);
                arrange(study, today);
            }
            return study.plan();
        });
    }

    /** What came before a test that is over comes back when it would have without it. */
    private void forgetOldExam(Study study, LocalDate today) {
        if (study.plan().exam() != null && study.plan().examAhead(today).isEmpty()) {
            replan(study, study.plan().withExam(null), today);
        }
    }

    /**
     * Chooses what is studied; whoever has not begun to study begins. What is known of cards that are no longer studied
     * is kept.
     *
     * @param sets slugs of event sets, in the order in which new cards come
     */
    @Transactional
    public void choose(LearnerKey learner, List<String> sets, ZoneId zone) {
        Study study = studies.findByLearner(learner).orElseGet(() -> studies.save(new Study(learner, zone)));
        study.choose(List.copyOf(new LinkedHashSet<>(sets)));
        arrange(study, study.at(clock.instant()).day());
    }

    private void arrange(Study study, LocalDate today) {
        Set<Subject> wanted = subjectsOf(study);
        Map<String, Card> known =
                cards.findByLearner(study.learner()).stream().collect(toMap(Card::subject, identity()));
        int position = 0;
        for (Subject subject : wanted) {
            Card card = known.remove(subject.toString());
            if (card == null) {
                card = new Card(study.learner(), subject);
                entities.persist(card);
            }
            card.putAt(position++);
        }
        known.values().forEach(Card::rest);
        study.setArranged(today);
    }

    /** Before it looks for one more set Hibernate would compare all that it has read so far, and there is nothing to find. */
    private Set<Subject> subjectsOf(Study study) {
        Set<Subject> wanted = new LinkedHashSet<>();
        entities.flush();
        entities.setFlushMode(FlushModeType.COMMIT);
        study.sets().forEach(set -> wanted.addAll(making.subjectsOf(set)));
        entities.setFlushMode(FlushModeType.AUTO);
        return wanted;
    }

    /** @throws IllegalStateException if the learner has not begun to study */
    @Transactional
    public void change(LearnerKey learner, Plan plan) {
        Study study = studies.findByLearner(learner)
                .orElseThrow(() -> new IllegalStateException("Nobody studies under this key"));
        replan(study, plan, study.at(clock.instant()).day());
    }

    private void replan(Study study, Plan plan, LocalDate today) {
        study.setPlan(plan);
        Timetable timetable = new Timetable(Fsrs.withDefaults(), plan);
        cards.findByLearner(study.learner()).forEach(card -> card.replan(timetable, today));
    }
}
