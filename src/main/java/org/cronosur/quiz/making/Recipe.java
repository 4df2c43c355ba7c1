package org.cronosur.quiz.making;

import java.util.Optional;

/** One way to make a question. A recipe belongs to one material and knows which of its events it can ask about. */
interface Recipe {

    /** A question that fits among those on the bench; empty when there is none. */
    Optional<Draft> next(Bench bench);
}
