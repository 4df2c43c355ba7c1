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
    Question called(String other);
}
