package org.cronosur.quiz;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cronosur.catalogue.Borders;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;

/** What every feedback tells, whatever the kind of the question; and to it what the kind tells besides. */
record Telling(Score score, Bilingual explanation, List<Ground> grounds) {

    Feedback on(Question question, Response response) {
        return switch (question) {
            case SingleChoice choice ->
                new Feedback.OnChoice(score, explanation, grounds, choice.chosen(response), choice.rightOption());
            case MultipleChoice choices ->
                new Feedback.OnChoices(score, explanation, grounds, choices.ticked(response));
            case TrueFalse block -> onTruths(block, block.said(response));
            case WhichYear year ->
                onTime(HistoricalDate.ofYear(year.given(response)), year.date(), year.yearsOff(response));
            case PutInOrder order -> onOrder(order, order.arranged(response));
            case PlaceOnTimeline line -> onTime(line.given(response), line.date(), line.yearsOff(response));
            case PlaceOnMap map -> onSpot(map, map.given(response));
            case Match match -> onMatch(match, match.matched(response));
            case WhichText which ->
                new Feedback.OnText(score, explanation, grounds, which.named(response), which.right());
            case WhereTextsDisagree dispute ->
                new Feedback.OnDisagreement(score, explanation, grounds, dispute.given(response));
            case ShortText words -> onWords(words, words.written(response));
        };
    }

    private Feedback onTruths(TrueFalse block, Map<Integer, Boolean> said) {
        List<Feedback.Called> called = block.statements().stream()
                .map(statement -> new Feedback.Called(statement, said.get(statement.number())))
                .toList();
        return new Feedback.OnTruths(score, explanation, grounds, called);
    }

    private Feedback onTime(HistoricalDate given, HistoricalDate right, double yearsOff) {
        return new Feedback.OnTime(score, explanation, grounds, given, right, Feedback.Lean.of(yearsOff));
    }

    private Feedback onOrder(PutInOrder order, List<PutInOrder.Item> given) {
        List<Integer> chain = Grading.longestRightChain(
                given.stream().map(PutInOrder.Item::date).toList());
        List<Feedback.Placed> placed = IntStream.range(0, given.size())
                .mapToObj(place -> new Feedback.Placed(given.get(place), chain.contains(place)))
                .toList();
        return new Feedback.OnOrder(score, explanation, grounds, placed, order.items());
    }

    private Feedback onSpot(PlaceOnMap map, Spot given) {
        double kmOff = Grading.kmOff(map, given, Borders::distanceKm);
        return new Feedback.OnSpot(score, explanation, grounds, given, kmOff);
    }

    private Feedback onMatch(Match match, Map<Integer, Integer> matched) {
        List<Feedback.Matched> all = match.pairs().stream()
                .map(pair -> new Feedback.Matched(
                        pair, match.partner(matched.get(pair.number())).orElse(null)))
                .toList();
        return new Feedback.OnMatch(score, explanation, grounds, all);
    }

    private Feedback onWords(ShortText words, String written) {
        Spelling spelling = Spelling.of(written, words.accepted());
        return new Feedback.OnWords(score, explanation, grounds, written, words.answer(), spelling);
    }
}
