package org.cronosur.results;

/**
 * How a question did.
 *
 * @param answered how many answered it
 * @param leftOpen how many were asked and did not
 * @param facility the mean share of the points among those who answered, 0 to 1
 * @param standardDeviation of that share
 * @param discrimination correlation with the rest of the quiz, −1 to 1
 * @param efficiency the part of the possible discrimination that it reaches, −1 to 1
 */
public record QuestionFigures(
        String question,
        int answered,
        int leftOpen,
        Figure facility,
        Figure standardDeviation,
        Figure discrimination,
        Figure efficiency) {}
