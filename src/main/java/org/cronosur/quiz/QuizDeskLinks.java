package org.cronosur.quiz;

/** What else can be done with a teacher's quiz. Rooms above contribute theirs as a bean. */
public interface QuizDeskLinks {

    /** The key of what the link says. */
    String title();

    /** An address of this program. */
    String path(Quiz quiz);
}
