package org.cronosur.texts.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a sentence names.
 *
 * @param name the known name, or the words of the text
 * @param known the id of who is known already; absent for a new name
 */
public record Actor(String name, @Nullable String known) {

    public Optional<String> id() {
        return Optional.ofNullable(known);
    }
}
