package org.cronosur.quiz;

import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.Repository;

/** All keys that were ever used and not forgotten. */
interface SeenLearners extends Repository<SeenLearner, LearnerKey> {

    boolean existsByKeyAndLastSeenAfter(LearnerKey key, Instant moment);

    boolean existsByKey(LearnerKey key);

    List<SeenLearner> findByLastSeenBefore(Instant moment);

    void save(SeenLearner learner);

    void deleteByKey(LearnerKey key);
}
