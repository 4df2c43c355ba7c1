package org.cronosur.results;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Response;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a question.
 *
 * @param answered how many answered
 * @param right how many earned the full score, and {@code part} how many a part of it
 * @param earlier how many answered it in an earlier wording, which today's does not fit; they are not among the counted
 * @param counted what was picked how often; what is offered in its order, else the commonest first
 * @param order only for an order
 */
public record AnswersTo(
        Question question,
        int answered,
        int right,
        int part,
        int earlier,
        List<Counted> counted,
        @Nullable OrderMatrix order) {

    /** Something picked, and how often. */
    public record Counted(
            Bilingual text, boolean right, @Nullable Bilingual because, int times) {}

    /** What was answered wrongly most often; of two as common ones the first. */
    public Optional<Counted> commonestWrong() {
        return counted.stream()
                .filter(pick -> !pick.right() && pick.times() > 0)
                .reduce((one, other) -> other.times() > one.times() ? other : one);
    }

    /** Counts answers one by one. */
    static final class Count {

        private final Question question;
        private final Map<String, Pick> picks = new LinkedHashMap<>();
        private final Map<String, Integer> times = new LinkedHashMap<>();
        private final List<List<PutInOrder.Item>> orders = new ArrayList<>();
        private int answered;
        private int right;
        private int part;
        private int earlier;

        Count(Question question) {
            this.question = question;
            Picks.offered(question).forEach(pick -> note(pick, 0));
        }

        void add(Response response, double score) {
            answered++;
            if (score == 1) {
                right++;
            } else if (score > 0) {
                part++;
            }
            try {
                Picks.in(question, response, score).forEach(pick -> note(pick, 1));
                if (question instanceof PutInOrder order) {
                    orders.add(order.arranged(response));
                }
            } catch (IllegalArgumentException ofAnEarlierWording) {
                earlier++;
            }
        }

        private void note(Pick pick, int once) {
            picks.putIfAbsent(pick.key(), pick);
            times.merge(pick.key(), once, Integer::sum);
        }

        AnswersTo done() {
            List<Counted> counted = new ArrayList<>(picks.values().stream()
                    .map(pick ->
                            new Counted(pick.text(), pick.right(), pick.because(), times.getOrDefault(pick.key(), 0)))
                    .toList());
            if (Picks.offered(question).isEmpty()) {
                counted.sort(comparingInt(Counted::times).reversed());
            }
            OrderMatrix matrix = question instanceof PutInOrder order ? OrderMatrix.of(order, orders) : null;
            return new AnswersTo(question, answered, right, part, earlier, List.copyOf(counted), matrix);
        }
    }
}
