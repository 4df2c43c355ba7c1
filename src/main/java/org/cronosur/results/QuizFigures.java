package org.cronosur.results;

/**
 * How a quiz did.
 *
 * @param people how many took it
 * @param mean the mean result, 0 to 1
 * @param standardDeviation of the results, in the same unit
 * @param alpha how far the questions measure the same: Cronbach's α, at most 1
 * @param standardError by how much a result is off by chance, in the unit of the mean
 */
public record QuizFigures(int people, Figure mean, Figure standardDeviation, Figure alpha, Figure standardError) {}
