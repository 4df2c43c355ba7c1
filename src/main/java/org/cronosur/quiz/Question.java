package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.cronosur.language.Bilingual;

/**
 * A question with all that is needed to ask, grade and explain it, whatever becomes of the events it was made from. It
 * is stored as JSON, its kind in the field {@code kind}; a new kind is one more record, and the compiler then names
 * every place that has to know it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(SingleChoice.class), @JsonSubTypes.Type(PutInOrder.class)})
public sealed interface Question permits SingleChoice, PutInOrder {

    /** Unique in its quiz. */
    String id();

    Bilingual prompt();

    /** What is told after the answer, right or wrong. */
    Bilingual explanation();
}
