package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a learner does with a question; one kind for every kind of {@link Question}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(Choice.class), @JsonSubTypes.Type(Arrangement.class)})
public sealed interface Response permits Choice, Arrangement {

    /** Whether the learner left the question as it was shown, which is no answer. */
    boolean untouched();
}
