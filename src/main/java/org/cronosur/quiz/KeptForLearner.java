package org.cronosur.quiz;

/** What is kept under the key of a learner. Every room that keeps something under it contributes a bean. */
public interface KeptForLearner {

    /** Deletes all of it, in the transaction that is under way. */
    void forget(LearnerKey learner);
}
