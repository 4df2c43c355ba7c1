package org.cronosur.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.cronosur.quiz.LearnerKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what a learner has done and what awaits her. */
@Component
@Transactional(readOnly = true)
public class Almanac {

    private final Studies studies;
    private final Cards cards;
    private final Repetitions repetitions;
    private final CardMaking making;
    private final Clock clock;

    Almanac(Studies studies, Cards cards, Repetitions repetitions, CardMaking making, Clock clock) {
        this.studies = studies;
        this.cards = cards;
        this.repetitions = repetitions;
        this.making = making;
        this.clock = clock;
    }

    /** Empty for whoever has not begun to study. */
    public Optional<Workload> of(LearnerKey learner) {
        return studies.findByLearner(learner).map(study -> {
            LocalDate today = study.at(clock.instant()).day();
            return Workload.of(
                    today,
                    repetitions.doneSince(learner, Workload.firstDay(today)),
                    cards.loadUntil(learner, Workload.lastDay(today), making.leftOutOf(study.sets())));
        });
    }
}
