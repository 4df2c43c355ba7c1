package org.cronosur.exchange.quizzes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.cronosur.exchange.quizzes.PlainQuestion.Choose;
import org.cronosur.exchange.quizzes.PlainQuestion.Count;
import org.cronosur.exchange.quizzes.PlainQuestion.Decide;
import org.cronosur.exchange.quizzes.PlainQuestion.Pair;
import org.cronosur.exchange.quizzes.PlainQuestion.Pick;
import org.cronosur.exchange.quizzes.PlainQuestion.Range;
import org.cronosur.exchange.quizzes.PlainQuestion.Sequence;
import org.cronosur.exchange.quizzes.PlainQuestion.Write;

/** Right answers in one line, for formats that only show them. */
final class Answers {

    private static final String BETWEEN = " | ";

    private Answers() {}

    static String of(PlainQuestion question) {
        return switch (question) {
            case Choose choose ->
                choose.options().stream()
                        .filter(option -> option.share() > 0)
                        .map(Pick::text)
                        .collect(joining(BETWEEN));
            case Decide decide -> decide.holds() ? "✓" : "✗";
            case Count count -> years(count.ranges().getFirst());
            case Write write -> String.join(BETWEEN, write.accepted());
            case Pair pair ->
                pair.couples().stream()
                        .map(couple -> couple.left() + " → " + couple.right())
                        .collect(joining(BETWEEN));
            case Sequence sequence -> numbered(sequence.items());
        };
    }

    private static String years(Range range) {
        return range.from() == range.to() ? String.valueOf(range.from()) : range.from() + "–" + range.to();
    }

    private static String numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(place -> place + 1 + ". " + items.get(place))
                .collect(joining(BETWEEN));
    }
}
