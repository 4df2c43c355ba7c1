package org.cronosur.practice;

import org.cronosur.quiz.KeptForLearner;
import org.cronosur.quiz.LearnerKey;
import org.springframework.stereotype.Component;

/** What a learner studied goes with her key. */
@Component
class StudyOfLearner implements KeptForLearner {

    private final Studies studies;
    private final Cards cards;
    private final Repetitions repetitions;

    StudyOfLearner(Studies studies, Cards cards, Repetitions repetitions) {
        this.studies = studies;
        this.cards = cards;
        this.repetitions = repetitions;
    }

    @Override
    public void forget(LearnerKey learner) {
        repetitions.deleteByLearner(learner);
        cards.deleteByLearner(learner);
        studies.deleteByLearner(learner);
    }
}
