package org.cronosur.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cronosur.catalogue.Borders;
import org.cronosur.catalogue.Globe;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Order;

/** How responses become scores: one function for every formula. */
final class Grading {

    private Grading() {}

    /** After so many years nothing is left of a date that was missed. */
    static final double YEARS_TO_NOTHING = 10;

    /** So far from the border nothing is left of a place that was missed. */
    static final double KM_TO_NOTHING = 1000;

    /** What a place just outside the border is worth. */
    static final double AT_THE_BORDER = 0.5;

    /**
     * The score of a response. What was left untouched earns nothing, even where the order shown is partly right. Where
     * a part is left to human judgement this is the score of the rest; see {@link #judged}.
     *
     * @throws IllegalArgumentException if the response does not belong to this question
     */
    static Score grade(Question question, Response response) {
        return switch (question) {
            case SingleChoice choice -> choice(choice.chosen(response));
            case MultipleChoice choices -> choices(choices.options(), choices.ticked(response));
            case TrueFalse block -> corrected(decisions(block, block.said(response)));
            case WhichYear year -> year(year.given(response), year.date());
            case PutInOrder order -> order(datesOf(order.arranged(response)), response.untouched());
            case PlaceOnTimeline line -> moment(line.given(response), line.date());
            case PlaceOnMap map -> spot(map, map.given(response), Borders::distanceKm);
            case Match match -> corrected(decisions(match, match.matched(response)));
            case WhichText which -> text(which, which.named(response));
            case WhereTextsDisagree dispute -> corrected(dispute.decisions(dispute.given(response)));
            case ShortText words -> words(words.written(response), words.accepted());
        };
    }

    /** One right option: 1 for it, 0 for any other. Pure guessing among n options earns 1/n. */
    static Score choice(Option chosen) {
        return chosen.right() ? Score.FULL : Score.NONE;
    }

    /** One right text: 1 for it, 0 for any other. Pure guessing among n texts earns 1/n. */
    static Score text(WhichText question, WhichText.Voice named) {
        return named.equals(question.right()) ? Score.FULL : Score.NONE;
    }

    /**
     * Several right options: the share of the right ones that were ticked less the share of the wrong ones that were,
     * where that is above zero (the index J of W. J. Youden, Index for rating diagnostic tests, Cancer 3, 1950). All
     * ticked and none ticked earn 0; pure guessing among five earns 0.19.
     */
    static Score choices(List<Option> options, List<Option> ticked) {
        double found = shareTicked(options, ticked, true);
        double mistaken = shareTicked(options, ticked, false);
        return new Score(Math.max(0, found - mistaken));
    }

    private static double shareTicked(List<Option> options, List<Option> ticked, boolean right) {
        long all = options.stream().filter(option -> option.right() == right).count();
        return (double) ticked.stream()
                        .filter(option -> option.right() == right)
                        .count()
                / all;
    }

    /**
     * Several decisions, corrected for guessing: the mean of 1 for each right one, −1/(k−1) for each wrong one among k
     * and 0 for each left open, where that is above zero (formula scoring; F. M. Lord, Formula scoring and number-right
     * scoring, Journal of Educational Measurement 12, 1975). Pure guessing at four true-or-false earns 0.19.
     */
    static Score corrected(List<Decision> decisions) {
        return new Score(Math.max(
                0, decisions.stream().mapToDouble(Decision::points).average().orElse(0)));
    }

    private static List<Decision> decisions(TrueFalse block, Map<Integer, Boolean> said) {
        return block.statements().stream()
                .map(statement -> Decision.of(2, said.get(statement.number()), truth -> truth == statement.holds()))
                .toList();
    }

    private static List<Decision> decisions(Match match, Map<Integer, Integer> matched) {
        int partners = match.partners().size();
        return match.pairs().stream()
                .map(pair -> Decision.of(partners, matched.get(pair.number()), partner -> partner == pair.number()))
                .toList();
    }

    /** A year: 1 inside the years of the date, then a tenth less for every year. Pure guessing in 92 years earns 0.11. */
    static Score year(int given, HistoricalDate date) {
        return missedBy(Nearness.yearsOff(given, date));
    }

    /** A moment on a line: 1 inside the date, then linear to 0 at ten years. Pure guessing in 92 years earns 0.12. */
    static Score moment(HistoricalDate given, HistoricalDate date) {
        return missedBy(Nearness.yearsOff(given, date));
    }

    private static Score missedBy(double years) {
        return new Score(Math.max(0, 1 - Math.abs(years) / YEARS_TO_NOTHING));
    }

    /** How far outside a country a point lies. */
    interface ToBorder {

        /** @return kilometres; 0 inside */
        double km(String country, double latitude, double longitude);
    }

    /**
     * A point on the map: 1 inside a country that is meant or within the tolerance of the place, then half, falling to 0
     * at 1,000 km from the border. Pure guessing on the map of the region earns about 0.1.
     */
    static Score spot(PlaceOnMap question, Spot given, ToBorder border) {
        double km = kmOff(question, given, border);
        return km == 0 ? Score.FULL : new Score(Math.max(0, AT_THE_BORDER * (1 - km / KM_TO_NOTHING)));
    }

    /** How far a point lies from the nearest border that is meant; 0 where it is right. */
    static double kmOff(PlaceOnMap question, Spot given, ToBorder border) {
        PlaceOnMap.Aim place = question.place();
        if (place != null && kmBetween(place.spot(), given) <= place.toleranceKm()) {
            return 0;
        }
        return question.countries().stream()
                .mapToDouble(country -> border.km(country, given.latitude(), given.longitude()))
                .min()
                .orElseThrow();
    }

    private static double kmBetween(Spot one, Spot other) {
        return Globe.distanceKm(one.latitude(), one.longitude(), other.latitude(), other.longitude());
    }

    /** Written words: 1 for what is accepted, with a slip or without, 0 for anything else. */
    static Score words(String written, List<String> accepted) {
        return Spelling.of(written, accepted) == Spelling.OTHER ? Score.NONE : Score.FULL;
    }

    /**
     * A disagreement once a teacher has judged its reason: the mean of its decisions and of the level that the reason
     * reached, all of equal weight, where that is more than the decisions alone earn. A reason can be left out at no
     * cost, so writing a poor one costs nothing either.
     */
    static Score judged(WhereTextsDisagree question, Disagreement given, Rubric.Level reason) {
        int decisions = question.decisions(given).size();
        double graded = corrected(question.decisions(given)).share();
        return new Score(Math.max(graded, (graded * decisions + reason.share()) / (decisions + 1)));
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
