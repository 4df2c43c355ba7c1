package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Words were written, as the learner typed them. */
@JsonTypeName("written")
public record Written(String words) implements Response {

    /** How many characters they can have. */
    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException if they are too long */
    public Written {
        Require.that(words.length() <= LONGEST, "An answer has at most %d characters", LONGEST);
    }

    @Override
    public boolean untouched() {
        return words.isBlank();
    }
}
