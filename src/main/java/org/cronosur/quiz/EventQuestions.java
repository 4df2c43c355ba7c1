package org.cronosur.quiz;

import java.util.List;

/** Questions made out of the events of a set, at most one for each event, and kept as they were made. */
public interface EventQuestions {

    /**
     * Where they are kept.
     *
     * @param quiz slug of the quiz that keeps them; it is asked as a whole of nobody
     * @param questions their ids, in the order of the events in the set; empty where the events allow none
     */
    record Stock(String quiz, List<String> questions) {}

    /**
     * Those about the events that the set holds today. What is not there yet is made; what was made about an event that has
     * left the set stays in the quiz, and is not named.
     *
     * @param set slug of an event set that everybody may see
     */
    Stock of(String set);
}
