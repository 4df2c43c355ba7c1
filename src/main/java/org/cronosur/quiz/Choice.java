package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * One option was chosen.
 *
 * @param option its {@link Option#number()}
 */
@JsonTypeName("choice")
public record Choice(int option) implements Response {

    @Override
    public boolean untouched() {
        return false;
    }
}
