package org.cronosur.curation;

/** One thing in which two versions of a set differ. Places count from 1. */
public sealed interface Change {

    /** What is said of the whole. */
    enum Heading {
        TITLE,
        QUESTION,
        INTRODUCTION,
        TEACHER_NOTES
    }

    /** What is said or shown at a step. */
    enum Part {
        NOTE,
        ASK,
        YEARS,
        MAP,
        WORDING
    }

    record Retold(Heading heading) implements Change {}

    record Added(String event, int place) implements Change {}

    record Removed(String event, int place) implements Change {}

    record Moved(String event, int from, int to) implements Change {}

    record StepRetold(String event, Part part) implements Change {}
}
