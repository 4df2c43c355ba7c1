package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a learner does with a question; every kind of {@link Question} asks for one of these kinds. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Choice.class),
    @JsonSubTypes.Type(Choices.class),
    @JsonSubTypes.Type(Truths.class),
    @JsonSubTypes.Type(YearGiven.class),
    @JsonSubTypes.Type(Arrangement.class),
    @JsonSubTypes.Type(MomentGiven.class),
    @JsonSubTypes.Type(Spot.class),
    @JsonSubTypes.Type(Pairing.class),
    @JsonSubTypes.Type(TextNamed.class),
    @JsonSubTypes.Type(Disagreement.class),
    @JsonSubTypes.Type(Written.class)
})
public sealed interface Response
        permits Choice,
                Choices,
                Truths,
                YearGiven,
                Arrangement,
                MomentGiven,
                Spot,
                Pairing,
                TextNamed,
                Disagreement,
                Written {

    /** Whether the learner left the question as it was shown, which is no answer. */
    boolean untouched();
}
