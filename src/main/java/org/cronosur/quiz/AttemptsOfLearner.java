package org.cronosur.quiz;

import org.springframework.stereotype.Component;

/** The attempts of a learner go with her key. */
@Component
class AttemptsOfLearner implements KeptForLearner {

    private final Attempts attempts;

    AttemptsOfLearner(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void forget(LearnerKey learner) {
        attempts.deleteByLearner(learner);
    }
}
