package org.cronosur.quiz;

/** A question that was generated, and what from. In a teacher's quiz it waits until she approves, edits or drops it. */
public record Proposal(Question question, Provenance provenance) {

    /** The same proposal, its question under another id. */
    public Proposal called(String id) {
        return new Proposal(question.called(id), provenance);
    }
}
