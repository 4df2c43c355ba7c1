package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.language.CountryNames;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
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
import org.cronosur.visual.Told;

/** What would have been right, in words: of a question that nobody answered, and in an answer key. */
public class RightAnswer extends UnorderedList {

    public RightAnswer(Question question) {
        addClassName("quiz-right-answer");
        lines(question).forEach(line -> add(new ListItem(line)));
    }

    private Stream<Span> lines(Question question) {
        return switch (question) {
            case SingleChoice choice -> Stream.of(said(choice.rightOption().text()));
            case MultipleChoice choices ->
                choices.options().stream().filter(Option::right).map(option -> said(option.text()));
            case TrueFalse block ->
                block.statements().stream()
                        .map(statement ->
                                said(statement.text(), getTranslation(statement.holds() ? "quiz.true" : "quiz.false")));
            case WhichYear year -> Stream.of(new Span(year.date().inWords(getLocale())));
            case PutInOrder order ->
                order.items().stream()
                        .map(item -> said(item.title(), item.date().inWords(getLocale())));
            case PlaceOnTimeline line -> Stream.of(new Span(line.date().inWords(getLocale())));
            case PlaceOnMap map -> Stream.of(new Span(placeOf(map)));
            case Match match ->
                match.pairs().stream()
                        .map(pair -> said(pair.left(), pair.right().in(getLocale())));
            case WhichText which -> Stream.of(said(which.right().name()));
            case WhereTextsDisagree dispute -> disagreement(dispute);
            case ShortText words -> Stream.of(new Span(String.join(" · ", written(words))));
        };
    }

    private String placeOf(PlaceOnMap map) {
        String countries = CountryNames.of(map.countries(), getLocale());
        PlaceOnMap.Aim aim = map.place();
        return aim == null ? countries : aim.name().in(getLocale()) + ", " + countries;
    }

    /** In the reader's language first. */
    private List<String> written(ShortText words) {
        return Stream.concat(Stream.of(words.answer().in(getLocale())), words.variants().stream())
                .distinct()
                .toList();
    }

    private Stream<Span> disagreement(WhereTextsDisagree dispute) {
        Stream<Span> about = Stream.of(
                new Span(getTranslation("quiz.matter." + dispute.about().key())));
        Stream<Span> passages = dispute.passages().stream()
                .filter(WhereTextsDisagree.Passage::shows)
                .map(passage -> said(passage.claim()));
        Stream<Span> further =
                dispute.further().stream().map(voice -> said(voice.voice(), sideIn(dispute, voice.side())));
        WhereTextsDisagree.Reason reason = dispute.reason();
        Stream<Span> best =
                reason == null ? Stream.of() : Stream.of(said(reason.rubric().full()));
        return Stream.of(about, passages, further, best).flatMap(lines -> lines);
    }

    private String sideIn(WhereTextsDisagree dispute, WhereTextsDisagree.Side side) {
        return sideOf(dispute, side, getLocale()).orElseGet(() -> getTranslation("quiz.side.neither"));
    }

    /** A side by the name that the question gives it; empty for neither. */
    static Optional<String> sideOf(WhereTextsDisagree dispute, WhereTextsDisagree.Side side, Locale locale) {
        return switch (side) {
            case ONE -> Optional.of(dispute.sides().one().in(locale));
            case OTHER -> Optional.of(dispute.sides().other().in(locale));
            case NEITHER -> Optional.empty();
        };
    }

    private Span said(Bilingual words) {
        return Told.in(getLocale(), words, new Span());
    }

    /** Something, and what belongs to it. */
    private Span said(Bilingual words, String belonging) {
        Span second = new Span(belonging);
        second.addClassName("quiz-right-second");
        return new Span(said(words), second);
    }
}
