package org.cronosur.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.quiz.LearnerKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Progress goes out as a file and comes in again, all of it or nothing. */
@Service
public class Travel {

    private final Studies studies;
    private final Cards cards;
    private final Repetitions repetitions;
    private final StudyOfLearner belongings;
    private final Enrolment enrolment;
    private final EntityManager entities;

    Travel(
            Studies studies,
            Cards cards,
            Repetitions repetitions,
            StudyOfLearner belongings,
            Enrolment enrolment,
            EntityManager entities) {
        this.studies = studies;
        this.cards = cards;
        this.repetitions = repetitions;
        this.belongings = belongings;
        this.enrolment = enrolment;
        this.entities = entities;
    }

    /** The file of a learner; empty for whoever has not begun to study. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pack(LearnerKey learner) {
        return studies.findByLearner(learner).map(study -> ProgressFile.write(progressOf(study)));
    }

    private Progress progressOf(Study study) {
        Map<UUID, List<Repetition.Facts>> answers = repetitions.findByLearnerOrderByGiven(study.learner()).stream()
                .collect(groupingBy(Repetition::card, mapping(Repetition::facts, toList())));
        return new Progress(
                study.plan(),
                study.sets(),
                cards.findByLearner(study.learner()).stream()
                        .flatMap(card -> kept(card, answers.getOrDefault(card.id(), List.of())))
                        .toList());
    }

    private static Stream<Progress.Kept> kept(Card card, List<Repetition.Facts> answers) {
        return Subject.parse(card.subject()).stream()
                .map(subject -> new Progress.Kept(subject, card.turn(), card.firstAsked(), card.standing(), answers));
    }

    /**
     * Reads a file without taking it over.
     *
     * @throws ProgressRefused if anything in it is wrong
     */
    public Progress look(byte[] file) {
        return ProgressFile.read(file);
    }

    /** Puts what a file holds in the place of what the learner has studied so far. */
    @Transactional
    public void unpack(LearnerKey learner, Progress progress, ZoneId zone) {
        belongings.forget(learner);
        entities.flush();
        entities.clear();
        Study study = new Study(learner, zone);
        study.setPlan(progress.plan());
        entities.persist(study);
        entities.flush();
        progress.cards().forEach(kept -> unpack(learner, kept));
        // Ten thousand cards with all their answers would be looked through at every question put to the database.
        entities.flush();
        entities.clear();
        enrolment.choose(learner, progress.sets(), zone);
    }

    private void unpack(LearnerKey learner, Progress.Kept kept) {
        Card card = new Card(learner, kept.subject(), kept.turn(), kept.firstAsked(), kept.standing());
        entities.persist(card);
        kept.answers().forEach(facts -> entities.persist(new Repetition(card, facts)));
    }
}
