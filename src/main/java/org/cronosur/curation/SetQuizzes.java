package org.cronosur.curation;

import java.util.Optional;

/** Asks about sets. The room that knows how contributes it as a bean. */
public interface SetQuizzes {

    /** Where the class answers questions about a set: an address of this program; empty where nothing is asked yet. */
    Optional<String> quizOf(String set);

    /** Where a teacher begins a quiz about a set. */
    String beginningOf(String set);
}
