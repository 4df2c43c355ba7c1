package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that is needed to ask, grade and explain it, whatever becomes of the events it was made from. It
 * is stored as JSON, its kind in the field {@code kind}, an event that it is about in a field {@code event}; a new kind
 * is one more record, and the compiler then names every place that has to know it. A record refuses what could not be
 * asked or graded with a sentence that says why.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(SingleChoice.class),
    @JsonSubTypes.Type(MultipleChoice.class),
    @JsonSubTypes.Type(TrueFalse.class),
    @JsonSubTypes.Type(WhichYear.class),
    @JsonSubTypes.Type(PutInOrder.class),
    @JsonSubTypes.Type(PlaceOnTimeline.class),
    @JsonSubTypes.Type(PlaceOnMap.class),
    @JsonSubTypes.Type(Match.class),
    @JsonSubTypes.Type(WhichText.class),
    @JsonSubTypes.Type(WhereTextsDisagree.class),
    @JsonSubTypes.Type(ShortText.class)
})
public sealed interface Question
        permits SingleChoice,
                MultipleChoice,
                TrueFalse,
                WhichYear,
                PutInOrder,
                PlaceOnTimeline,
                PlaceOnMap,
                Match,
                WhichText,
                WhereTextsDisagree,
                ShortText {

    /** Unique in its quiz. */
    String id();

    Bilingual prompt();

    /** What is told after the answer, right or wrong. */
    Bilingual explanation();

    /** The slugs of the events it is about, without repetition; those of an order in right order. */
    List<String> events();

    /** The slug of the only text on whose claims it rests; null when all of them, or the record, are meant. */
    default @Nullable String text() {
        return null;
    }

    /** The same question under another id. */
    default Question called(String other) {
        return switch (this) {
            case SingleChoice(var id, var asked, var options, var why, var event, var text) ->
                new SingleChoice(other, asked, options, why, event, text);
            case MultipleChoice(var id, var asked, var options, var why, var event, var text) ->
                new MultipleChoice(other, asked, options, why, event, text);
            case TrueFalse(var id, var asked, var statements, var why, var event, var text) ->
                new TrueFalse(other, asked, statements, why, event, text);
            case WhichYear(var id, var asked, var date, var why, var event, var text) ->
                new WhichYear(other, asked, date, why, event, text);
            case PutInOrder(var id, var asked, var items, var why) -> new PutInOrder(other, asked, items, why);
            case PlaceOnTimeline(var id, var asked, var line, var date, var why, var event, var text) ->
                new PlaceOnTimeline(other, asked, line, date, why, event, text);
            case PlaceOnMap(var id, var asked, var countries, var place, var why, var event, var text) ->
                new PlaceOnMap(other, asked, countries, place, why, event, text);
            case Match(var id, var asked, var pairs, var spares, var why) ->
                new Match(other, asked, pairs, spares, why);
            case WhichText(var id, var asked, var claim, var voices, var why, var event, var text) ->
                new WhichText(other, asked, claim, voices, why, event, text);
            case WhereTextsDisagree(
                    var id,
                    var asked,
                    var about,
                    var sides,
                    var passages,
                    var further,
                    var reason,
                    var why,
                    var event) ->
                new WhereTextsDisagree(other, asked, about, sides, passages, further, reason, why, event);
            case ShortText(var id, var asked, var answer, var variants, var why, var event, var text) ->
                new ShortText(other, asked, answer, variants, why, event, text);
        };
    }
}
