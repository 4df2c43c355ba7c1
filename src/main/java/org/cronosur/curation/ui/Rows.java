package org.cronosur.curation.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts marks that would cover each other into rows above each other. */
final class Rows {

    private Rows() {}

    /**
     * The row of each mark, 0 being the lowest.
     *
     * @param places where the marks stand, in any order; NaN for one that is not drawn
     * @param room the least distance of two marks in one row
     * @param most the number of rows there may be; where it does not suffice, the row with the most room is taken
     */
    static List<Integer> of(List<Double> places, double room, int most) {
        double[] lastIn = new double[most];
        Arrays.fill(lastIn, Double.NEGATIVE_INFINITY);
        Integer[] rows = new Integer[places.size()];
        Arrays.fill(rows, 0);
        IntStream.range(0, places.size())
                .filter(index -> !places.get(index).isNaN())
                .boxed()
                .sorted(Comparator.comparing(places::get))
                .forEach(index -> {
                    rows[index] = freeRow(lastIn, places.get(index) - room);
                    lastIn[rows[index]] = places.get(index);
                });
        return List.of(rows);
    }

    private static int freeRow(double[] lastIn, double limit) {
        return IntStream.range(0, lastIn.length)
                .filter(row -> lastIn[row] <= limit)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, lastIn.length)
                        .boxed()
                        .min(Comparator.comparingDouble(row -> lastIn[row]))
                        .orElseThrow());
    }
}
