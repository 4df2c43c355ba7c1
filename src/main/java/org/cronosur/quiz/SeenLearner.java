package org.cronosur.quiz;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key and when it was used last, to the day. */
@Entity
@Table(name = "learner")
class SeenLearner {

    @EmbeddedId
    private LearnerKey key;

    private Instant lastSeen;

    protected SeenLearner() {}

    SeenLearner(LearnerKey key, Instant lastSeen) {
        this.key = key;
        this.lastSeen = lastSeen;
    }

    LearnerKey key() {
        return key;
    }
}
