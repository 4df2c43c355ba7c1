package org.cronosur.quiz.ui.desk;

import java.util.Locale;
import java.util.function.Function;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;

/** The kinds of questions in the order in which they are offered, each with its empty form. */
enum QuestionKind {
    SINGLE_CHOICE(shelf -> ChoiceForm.blank(true, shelf)),
    MULTIPLE_CHOICE(shelf -> ChoiceForm.blank(false, shelf)),
    TRUE_FALSE(TruthForm::blank),
    WHICH_YEAR(shelf -> DateForm.blank(false, shelf)),
    PLACE_ON_TIMELINE(shelf -> DateForm.blank(true, shelf)),
    PUT_IN_ORDER(OrderForm::blank),
    PLACE_ON_MAP(MapForm::blank),
    MATCH(MatchForm::blank),
    WHICH_TEXT(TextForm::blank),
    WHERE_TEXTS_DISAGREE(DisputeForm::blank),
    SHORT_TEXT(WordsForm::blank);

    private final Function<Shelf, QuestionForm> blank;

    QuestionKind(Function<Shelf, QuestionForm> blank) {
        this.blank = blank;
    }

    QuestionForm blankForm(Shelf shelf) {
        return blank.apply(shelf);
    }

    /** The key of its name. */
    String title() {
        return "desk.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static QuestionKind of(Question question) {
        return switch (question) {
            case SingleChoice choice -> SINGLE_CHOICE;
            case MultipleChoice choices -> MULTIPLE_CHOICE;
            case TrueFalse block -> TRUE_FALSE;
            case WhichYear year -> WHICH_YEAR;
            case PlaceOnTimeline line -> PLACE_ON_TIMELINE;
            case PutInOrder order -> PUT_IN_ORDER;
            case PlaceOnMap map -> PLACE_ON_MAP;
            case Match match -> MATCH;
            case WhichText which -> WHICH_TEXT;
            case WhereTextsDisagree dispute -> WHERE_TEXTS_DISAGREE;
            case ShortText words -> SHORT_TEXT;
        };
    }

    /** The form with what a question says now. */
    static QuestionForm formOf(Question question, Shelf shelf) {
        return switch (question) {
            case SingleChoice choice -> ChoiceForm.of(choice, shelf);
            case MultipleChoice choices -> ChoiceForm.of(choices, shelf);
            case TrueFalse block -> TruthForm.of(block, shelf);
            case WhichYear year -> DateForm.of(year, shelf);
            case PlaceOnTimeline line -> DateForm.of(line, shelf);
            case PutInOrder order -> OrderForm.of(order, shelf);
            case PlaceOnMap map -> MapForm.of(map, shelf);
            case Match match -> MatchForm.of(match, shelf);
            case WhichText which -> TextForm.of(which, shelf);
            case WhereTextsDisagree dispute -> DisputeForm.of(dispute, shelf);
            case ShortText words -> WordsForm.of(words, shelf);
        };
    }
}
