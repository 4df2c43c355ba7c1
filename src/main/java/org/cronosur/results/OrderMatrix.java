package org.cronosur.results;

import java.util.Arrays;
import java.util.List;
import org.cronosur.quiz.PutInOrder;

/**
 * Who stood where in the orders that were given.
 *
 * @param items in right order
 * @param counts for each item how often it was put at each place, from the first on
 */
public record OrderMatrix(List<PutInOrder.Item> items, List<List<Integer>> counts) {

    /** Counts the orders. */
    static OrderMatrix of(PutInOrder order, List<List<PutInOrder.Item>> given) {
        int[][] counts = new int[order.items().size()][order.items().size()];
        for (List<PutInOrder.Item> arranged : given) {
            for (int place = 0; place < arranged.size(); place++) {
                counts[order.items().indexOf(arranged.get(place))][place]++;
            }
        }
        return new OrderMatrix(
                order.items(),
                Arrays.stream(counts)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList());
    }
}
