package org.cronosur.quiz;

/** A question that was generated, and what from. In a teacher's quiz it waits until she approves, edits or drops it. */
public record Proposal(Question question, Provenance provenance) {

    /** The same proposal as a teacher edited it. */
    Proposal reworded(Question edited) {
        return new Proposal(edited, provenance);
    }
}
