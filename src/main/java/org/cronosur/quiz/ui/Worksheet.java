package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Guessing;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;
import org.cronosur.visual.Told;

/** Where a question is worked at. */
public abstract sealed class Worksheet extends Div
        permits OptionSheet,
                ChoicesSheet,
                TruthsSheet,
                OrderSheet,
                MomentSheet,
                YearSheet,
                SpotSheet,
                MatchSheet,
                TextSheet,
                DisagreementSheet,
                WordsSheet {

    /**
     * A fresh sheet.
     *
     * @param shown in which order its parts are shown
     * @param touched is run whenever the learner does something on it
     */
    public static Worksheet of(Question question, Shown shown, Runnable touched) {
        return of(question, shown, Optional.empty(), touched);
    }

    /**
     * A sheet on which something may have been chosen or moved already.
     *
     * @param shown in which order its parts are shown
     * @param draft what is chosen so far
     * @param touched is run whenever the learner does something on it
     */
    public static Worksheet of(Question question, Shown shown, Optional<Response> draft, Runnable touched) {
        return switch (question) {
            case SingleChoice choice -> new OptionSheet(choice, shown.of(choice), draft, touched);
            case PutInOrder order -> new OrderSheet(order, shown.of(order), draft, touched);
            case MultipleChoice choices -> new ChoicesSheet(choices, shown.of(choices), draft, touched);
            case TrueFalse block -> new TruthsSheet(block, shown.of(block), draft, touched);
            case WhichYear year -> new YearSheet(year, draft, touched);
            case PlaceOnTimeline line -> new MomentSheet(line, draft, touched);
            case PlaceOnMap map -> new SpotSheet(map, draft, touched);
            case Match match -> new MatchSheet(match, shown.of(match), draft, touched);
            case WhichText which -> new TextSheet(which, draft, touched);
            case WhereTextsDisagree dispute -> new DisagreementSheet(dispute, shown.of(dispute), draft, touched);
            case ShortText words -> new WordsSheet(words, draft, touched);
        };
    }

    /** What the learner would answer now; empty as long as that is nothing. */
    public abstract Optional<Response> response();

    /** The key of the words that say why there is no answer yet. */
    public abstract String missing();

    /** Fields that belong together, under a name that is heard only, since the question stands above in large type. */
    FieldSet heard(Bilingual name) {
        FieldSet.Legend legend = Told.in(getLocale(), name, new FieldSet.Legend());
        legend.addClassName("only-heard");
        FieldSet fields = new FieldSet();
        fields.add(legend);
        return fields;
    }

    /** What can be done by keys. */
    Paragraph keys(String key, Object... values) {
        Paragraph hint = new Paragraph(getTranslation(key, values));
        hint.addClassNames("quiz-hint", "quiz-hint-keys");
        return hint;
    }

    /** Lets a digit choose a field; {@link QuizKeys} counts them. */
    static <C extends Component> C byDigit(C field) {
        field.getElement().setAttribute("data-digit", true);
        return field;
    }

    static Span digit(int place) {
        Span digit = new Span(String.valueOf(place));
        digit.addClassName("quiz-digit");
        digit.getElement().setAttribute("aria-hidden", "true");
        return digit;
    }

    static Span span() {
        return new Span();
    }

    /** A question that blind guessing can win says so. */
    void warnOfGuessing(Question question) {
        if (Guessing.pays(question)) {
            Paragraph warning = new Paragraph(
                    getTranslation("quiz.guessing", Verdict.points(Guessing.earns(question), getLocale())));
            warning.addClassName("quiz-hint");
            add(warning);
        }
    }
}
