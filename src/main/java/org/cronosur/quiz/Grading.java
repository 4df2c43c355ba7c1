package org.cronosur.quiz;

import java.util.ArrayList;
import java.util.List;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Order;

/** How responses become scores: one function for every formula. */
final class Grading {

    private Grading() {}

    /**
     * The score of a response. What was left untouched earns nothing, even where the order shown is partly right.
     *
     * @throws IllegalArgumentException if the response does not belong to this question
     */
    static Score grade(Question question, Response response) {
        return switch (question) {
            case SingleChoice choice -> choice(choice.chosen(response));
            case PutInOrder order -> order(datesOf(order.arranged(response)), response.untouched());
        };
    }

    /** One right option: 1 for it, 0 for any other. Pure guessing among n options earns 1/n. */
    static Score choice(SingleChoice.Option chosen) {
        return chosen.right() ? Score.FULL : Score.NONE;
    }

    private static Score order(List<HistoricalDate> given, boolean untouched) {
        return untouched ? Score.NONE : order(given);
    }

    /** An order: Kendall's tau where it is above zero. Pure guessing earns 0.16 with five sharp dates. */
    static Score order(List<HistoricalDate> given) {
        return new Score(Math.max(0, kendallsTau(given)));
    }

    /**
     * Kendall's rank correlation of the order given with the order in time: (c − d) / (c + d), where c counts the pairs
     * in right and d the pairs in wrong order (M. G. Kendall, A New Measure of Rank Correlation, Biometrika 30, 1938).
     * Pairs whose dates may share a day are right either way, so they are counted in neither (the handling of ties that
     * is known as Goodman and Kruskal's gamma). Where no pair is left every order is right, which is 1.
     *
     * @return −1 to 1
     */
    static double kendallsTau(List<HistoricalDate> given) {
        int right = 0;
        int wrong = 0;
        for (int later = 1; later < given.size(); later++) {
            for (HistoricalDate before : given.subList(0, later)) {
                switch (before.orderTo(given.get(later))) {
                    case BEFORE -> right++;
                    case AFTER -> wrong++;
                    case OVERLAPPING, UNDECIDABLE -> {}
                }
            }
        }
        return right + wrong == 0 ? 1 : (double) (right - wrong) / (right + wrong);
    }

    /** Whether no pair stands in the wrong order. */
    static boolean isRightOrder(List<HistoricalDate> given) {
        return longestRightChain(given).size() == given.size();
    }

    /**
     * The longest selection of the dates given in which no pair stands in the wrong order; of several as long the one
     * that keeps the earliest places. All pairs are looked at and not just neighbours: a long event may overlap two that
     * are themselves in the wrong order. Every selection is tried, which is meant for the few items of a question: 2^n
     * steps for n dates.
     *
     * @return places in the list given, counted from 0, rising
     */
    static List<Integer> longestRightChain(List<HistoricalDate> given) {
        return longestRightChain(given, 0, List.of());
    }

    private static List<Integer> longestRightChain(List<HistoricalDate> given, int next, List<Integer> chain) {
        if (next == given.size()) {
            return chain;
        }
        List<Integer> without = longestRightChain(given, next + 1, chain);
        if (chain.stream().anyMatch(place -> given.get(place).orderTo(given.get(next)) == Order.AFTER)) {
            return without;
        }
        List<Integer> longer = new ArrayList<>(chain);
        longer.add(next);
        List<Integer> with = longestRightChain(given, next + 1, List.copyOf(longer));
        return with.size() >= without.size() ? with : without;
    }

    private static List<HistoricalDate> datesOf(List<PutInOrder.Item> items) {
        return items.stream().map(PutInOrder.Item::date).toList();
    }
}
