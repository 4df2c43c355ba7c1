package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A text was named.
 *
 * @param text its slug
 */
@JsonTypeName("text-named")
public record TextNamed(String text) implements Response {

    @Override
    public boolean untouched() {
        return false;
    }
}
