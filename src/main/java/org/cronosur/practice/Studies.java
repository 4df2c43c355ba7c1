package org.cronosur.practice;

import java.util.Optional;
import org.cronosur.quiz.LearnerKey;
import org.springframework.data.repository.Repository;

/** All learners who study. */
interface Studies extends Repository<Study, LearnerKey> {

    Optional<Study> findByLearner(LearnerKey learner);

    Study save(Study study);

    void deleteByLearner(LearnerKey learner);
}
