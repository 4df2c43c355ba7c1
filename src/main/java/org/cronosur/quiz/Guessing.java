package org.cronosur.quiz;

import static org.cronosur.quiz.Decision.Outcome.RIGHT;
import static org.cronosur.quiz.Decision.Outcome.WRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cronosur.catalogue.Borders;
import org.cronosur.time.HistoricalDate;

/** What somebody who knows nothing can expect of a question. */
public final class Guessing {

    /** More than this blind guessing should not earn. */
    public static final double BEARABLE = 0.20;

    /** Above this the program warns, so that rounding alone makes no warning. */
    private static final double TOLERANCE = 1e-9;

    /** The map of the region, in whole degrees. */
    private static final int SOUTH = -56;

    private static final int NORTH = 33;
    private static final int WEST = -118;
    private static final int EAST = -34;

    /** Degrees between two points that stand for all: enough for two decimals. */
    private static final int STEP = 3;

    private Guessing() {}

    /** Whether blind guessing earns more than is bearable, so that the question has to say so. */
    public static boolean pays(Question question) {
        return earns(question) > BEARABLE + TOLERANCE;
    }

    /** The expected score, 0 to 1, of the best blind guessing: by someone who can read and knows nothing. */
    public static double earns(Question question) {
        return switch (question) {
            case SingleChoice choice -> oneOf(choice.options().size());
            case MultipleChoice choices -> ticking(choices.options());
            case TrueFalse block -> deciding(choicesOf(2, block.statements().size()));
            case WhichYear year -> year(year.date(), PlaceOnTimeline.Line.WHOLE);
            case PutInOrder order ->
                arranging(order.items().stream().map(PutInOrder.Item::date).toList());
            case PlaceOnTimeline line -> moment(line.date(), line.line());
            case PlaceOnMap map -> spot(map, Borders::distanceKm);
            case Match match ->
                deciding(choicesOf(match.partners().size(), match.pairs().size()));
            case WhichText which -> oneOf(which.voices().size());
            case WhereTextsDisagree dispute -> deciding(optionsOf(dispute));
            case ShortText words -> 0;
        };
    }

    static double oneOf(int options) {
        return 1.0 / options;
    }

    /** The best that a number of ticks can bring, whichever options they hit: a hypergeometric mean for each number. */
    static double ticking(List<Option> options) {
        int right = (int) options.stream().filter(Option::right).count();
        int wrong = options.size() - right;
        return IntStream.rangeClosed(0, options.size())
                .mapToDouble(ticks -> ticking(ticks, right, wrong))
                .max()
                .orElse(0);
    }

    private static double ticking(int ticks, int right, int wrong) {
        return IntStream.rangeClosed(Math.max(0, ticks - wrong), Math.min(ticks, right))
                .mapToDouble(hits -> ways(right, hits)
                        * ways(wrong, ticks - hits)
                        / ways(right + wrong, ticks)
                        * Math.max(0, (double) hits / right - (double) (ticks - hits) / wrong))
                .sum();
    }

    /** Ways to take {@code some} of {@code all}: the binomial coefficient. */
    private static double ways(int all, int some) {
        return IntStream.rangeClosed(1, some)
                .mapToDouble(one -> (double) (all - some + one) / one)
                .reduce(1, (product, factor) -> product * factor);
    }

    private static List<Integer> choicesOf(int options, int times) {
        return IntStream.range(0, times).mapToObj(one -> options).toList();
    }

    private static List<Integer> optionsOf(WhereTextsDisagree dispute) {
        Disagreement open = new Disagreement(null, null, Map.of(), "");
        return dispute.decisions(open).stream().map(Decision::options).toList();
    }

    /** Decisions, none left open, each among so many: the mean over all their outcomes. */
    static double deciding(List<Integer> options) {
        return deciding(options, List.of());
    }

    private static double deciding(List<Integer> options, List<Decision> made) {
        if (made.size() == options.size()) {
            return Grading.corrected(made).share();
        }
        int among = options.get(made.size());
        double right = 1.0 / among;
        return right * deciding(options, with(made, new Decision(among, RIGHT)))
                + (1 - right) * deciding(options, with(made, new Decision(among, WRONG)));
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /** Any year of the line. */
    static double year(HistoricalDate date, PlaceOnTimeline.Line line) {
        return IntStream.rangeClosed(line.firstYear(), line.lastYear())
                .mapToDouble(year -> Grading.year(year, date).share())
                .average()
                .orElseThrow();
    }

    /** Any month of the line. */
    static double moment(HistoricalDate date, PlaceOnTimeline.Line line) {
        return IntStream.rangeClosed(line.firstYear(), line.lastYear())
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj("%04d-%%02d".formatted(year)::formatted))
                .mapToDouble(month ->
                        Grading.moment(HistoricalDate.parse(month), date).share())
                .average()
                .orElseThrow();
    }

    /** Any order of the dates. */
    static double arranging(List<HistoricalDate> dates) {
        return arranging(dates, List.of()).average().orElseThrow();
    }

    private static DoubleStream arranging(List<HistoricalDate> left, List<HistoricalDate> arranged) {
        if (left.isEmpty()) {
            return DoubleStream.of(Grading.order(arranged).share());
        }
        return IntStream.range(0, left.size()).boxed().flatMapToDouble(next -> {
            List<HistoricalDate> others = new ArrayList<>(left);
            others.remove(next.intValue());
            return arranging(others, with(arranged, left.get(next)));
        });
    }

    /** Any point of the region, every one with the weight of its part of the globe. */
    static double spot(PlaceOnMap map, Grading.ToBorder border) {
        double sum = 0;
        double weight = 0;
        for (int latitude = SOUTH; latitude <= NORTH; latitude += STEP) {
            double share = Math.cos(Math.toRadians(latitude));
            for (int longitude = WEST; longitude <= EAST; longitude += STEP) {
                sum += share
                        * Grading.spot(map, new Spot(latitude, longitude), border)
                                .share();
                weight += share;
            }
        }
        return sum / weight;
    }
}
