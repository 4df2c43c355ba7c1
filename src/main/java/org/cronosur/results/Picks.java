package org.cronosur.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MomentGiven;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;
import org.jspecify.annotations.Nullable;

/** What is picked with a response, in words: what a teacher counts. */
final class Picks {

    private Picks() {}

    /** What can be picked, whether or not anybody does; empty where one can answer anything. */
    static List<Pick> offered(Question question) {
        return switch (question) {
            case SingleChoice choice -> options(choice.options());
            case MultipleChoice choice -> options(choice.options());
            case TrueFalse truths ->
                truths.statements().stream().map(Picks::wrongly).toList();
            case WhichText which ->
                which.voices().stream().map(voice -> voice(which, voice)).toList();
            case WhereTextsDisagree disagree ->
                disagree.passages().stream().map(Picks::passage).toList();
            case WhichYear year -> List.of();
            case PutInOrder order -> List.of();
            case PlaceOnTimeline line -> List.of();
            case PlaceOnMap map -> List.of();
            case Match match -> List.of();
            case ShortText text -> List.of();
        };
    }

    /**
     * What a response picks; of a map and of an order nothing, they are told otherwise.
     *
     * @param score of the response, 0 to 1
     * @throws IllegalArgumentException if the response does not belong to this question
     */
    static List<Pick> in(Question question, Response response, double score) {
        return switch (question) {
            case SingleChoice choice -> List.of(option(choice.chosen(response)));
            case MultipleChoice choice -> options(choice.ticked(response));
            case TrueFalse truths -> wronglyCalled(truths, truths.said(response));
            case WhichText which -> List.of(voice(which, which.named(response)));
            case WhereTextsDisagree disagree -> passages(disagree, response);
            case WhichYear year -> List.of(Pick.plain(String.valueOf(year.given(response)), score == 1));
            case PlaceOnTimeline line -> moment(response, score);
            case Match match -> mismatched(match, match.matched(response));
            case ShortText text -> List.of(written(text.written(response), score));
            case PutInOrder order -> List.of();
            case PlaceOnMap map -> List.of();
        };
    }

    private static List<Pick> options(List<Option> options) {
        return options.stream().map(Picks::option).toList();
    }

    private static Pick option(Option option) {
        return new Pick(String.valueOf(option.number()), option.text(), option.right(), option.because());
    }

    /** Of true and false the statements that were called what they are not. */
    private static List<Pick> wronglyCalled(TrueFalse truths, Map<Integer, Boolean> said) {
        return truths.statements().stream()
                .filter(statement -> isOpposite(said.get(statement.number()), statement.holds()))
                .map(Picks::wrongly)
                .toList();
    }

    private static boolean isOpposite(@Nullable Boolean said, boolean holds) {
        return said != null && said != holds;
    }

    /** The statement with what it was called. */
    private static Pick wrongly(Statement statement) {
        Bilingual text = new Bilingual(
                statement.text().es() + (statement.holds() ? " — falso" : " — verdadero"),
                statement.text().en() + (statement.holds() ? " — false" : " — true"));
        return new Pick(String.valueOf(statement.number()), text, false, statement.because());
    }

    private static Pick voice(WhichText which, WhichText.Voice voice) {
        return new Pick(voice.text(), voice.name(), voice.text().equals(which.text()), null);
    }

    private static List<Pick> passages(WhereTextsDisagree disagree, Response response) {
        Integer chosen = disagree.given(response).passage();
        return disagree.passages().stream()
                .filter(passage -> chosen != null && passage.number() == chosen)
                .map(Picks::passage)
                .toList();
    }

    private static Pick passage(WhereTextsDisagree.Passage passage) {
        return new Pick(String.valueOf(passage.number()), passage.claim(), passage.shows(), null);
    }

    /** A moment is counted with its year. */
    private static List<Pick> moment(Response response, double score) {
        if (!(response instanceof MomentGiven given)) {
            throw new IllegalArgumentException(response + " is no moment");
        }
        return given.date().earliest().stream()
                .map(day -> Pick.plain(String.valueOf(day.getYear()), score == 1))
                .toList();
    }

    private static List<Pick> mismatched(Match match, Map<Integer, Integer> matched) {
        return match.pairs().stream()
                .flatMap(pair -> partner(match, matched.get(pair.number())).stream()
                        .filter(partner -> partner.number() != pair.number())
                        .map(partner -> together(pair, partner)))
                .toList();
    }

    private static Optional<Match.Partner> partner(Match match, @Nullable Integer number) {
        return match.partners().stream()
                .filter(partner -> number != null && partner.number() == number)
                .findFirst();
    }

    private static Pick together(Match.Pair pair, Match.Partner partner) {
        Bilingual text = new Bilingual(
                pair.left().es() + " — " + partner.name().es(),
                pair.left().en() + " — " + partner.name().en());
        return new Pick(pair.number() + "-" + partner.number(), text, false, null);
    }

    private static Pick written(String words, double score) {
        String same = words.strip().toLowerCase(Locale.ROOT);
        return new Pick(same, new Bilingual(words.strip(), words.strip()), score == 1, null);
    }
}
