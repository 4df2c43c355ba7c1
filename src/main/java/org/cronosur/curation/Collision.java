package org.cronosur.curation;

import org.cronosur.curation.Change.Heading;
import org.cronosur.curation.Change.Part;

/** One matter in which two people would have the same set otherwise, so that somebody has to decide. */
public sealed interface Collision {

    /** What is to count. */
    enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    /** Both say another thing of the whole. */
    record OfTheWhole(Heading heading) implements Collision {}

    /** Both say or show another thing at a step. */
    record AtAStep(String event, Part part) implements Collision {}

    /** One took a step out at which the other has done something. */
    record OfAStep(String event) implements Collision {}

    /** Both put the steps into another order. */
    record OfOrder() implements Collision {}

    /** What both added makes more steps than a set can have. */
    record OfLength() implements Collision {}
}
