package org.cronosur.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The keys of all learners: when they were used last, and that nothing outlives them. */
@Service
public class Learners {

    /** How long a key that nobody uses is kept, with all that belongs to it. */
    public static final Duration KEPT = Duration.ofDays(180);

    /** A visit within this time of the last one that was noted need not be noted. */
    private static final Duration ROUNDING = Duration.ofDays(1);

    private final SeenLearners seen;
    private final List<KeptForLearner> belongings;
    private final TransactionOperations transaction;
    private final Clock clock;

    Learners(SeenLearners seen, List<KeptForLearner> belongings, TransactionOperations transaction, Clock clock) {
        this.seen = seen;
        this.belongings = belongings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes that a key is in use, to the day. To be called wherever a learner is known by her key. */
    public void see(LearnerKey learner) {
        Instant now = clock.instant();
        try {
            transaction.executeWithoutResult(status -> {
                if (!seen.existsByKeyAndLastSeenAfter(learner, now.minus(ROUNDING))) {
                    seen.save(new SeenLearner(learner, now));
                }
            });
        } catch (DataIntegrityViolationException anotherTabWasFaster) {
            // It noted the same.
        }
    }

    /** Whether a key was ever used, and not forgotten since. */
    public boolean knows(LearnerKey learner) {
        return seen.existsByKey(learner);
    }

    /** Deletes at once all that is kept under a key, and the key. */
    public void forget(LearnerKey learner) {
        transaction.executeWithoutResult(status -> {
            belongings.forEach(each -> each.forget(learner));
            seen.deleteByKey(learner);
        });
    }

    /** Deletes the keys that nobody used for {@link #KEPT}, with all that belongs to them. */
    void forgetUnused() {
        seen.findByLastSeenBefore(clock.instant().minus(KEPT)).forEach(learner -> forget(learner.key()));
    }
}
