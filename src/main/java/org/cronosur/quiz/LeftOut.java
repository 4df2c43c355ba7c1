package org.cronosur.quiz;

import java.util.Set;

/** Which questions are not put to the class for which pages are made just now. */
public interface LeftOut {

    /** Whether every question is asked, whatever the quiz. */
    boolean isNothing();

    /** The ids of the questions of a quiz that are left out. */
    Set<String> of(Quiz quiz);
}
