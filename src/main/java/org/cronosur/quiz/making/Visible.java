package org.cronosur.quiz.making;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;

/** What a learner reads of a question before she answers it. */
final class Visible {

    private Visible() {}

    /** All of it in both languages, folded. */
    static String wordsOf(Question question) {
        return Folding.fold(Stream.concat(Stream.of(question.prompt()), besidesPrompt(question))
                .map(words -> words.es() + " | " + words.en())
                .collect(joining(" | ")));
    }

    private static Stream<Bilingual> besidesPrompt(Question question) {
        return switch (question) {
            case SingleChoice choice -> textsOf(choice.options());
            case MultipleChoice choices -> textsOf(choices.options());
            case TrueFalse block -> block.statements().stream().map(Statement::text);
            case PutInOrder order -> order.items().stream().map(PutInOrder.Item::caption);
            case Match match ->
                Stream.concat(
                        match.pairs().stream().map(Match.Pair::left),
                        match.partners().stream().map(Match.Partner::name));
            case WhichText which ->
                Stream.concat(Stream.of(which.claim()), which.voices().stream().map(WhichText.Voice::name));
            case WhereTextsDisagree dispute ->
                Stream.concat(
                        dispute.passages().stream().map(WhereTextsDisagree.Passage::claim),
                        dispute.further().stream().map(WhereTextsDisagree.Further::voice));
            case WhichYear year -> Stream.of();
            case PlaceOnTimeline line -> Stream.of();
            case PlaceOnMap map -> Stream.of();
            case ShortText words -> Stream.of();
        };
    }

    private static Stream<Bilingual> textsOf(List<Option> options) {
        return options.stream().map(Option::text);
    }
}
