package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Statements were called true or false.
 *
 * @param statements true or false by {@link Statement#number()}; what was left open is missing
 */
@JsonTypeName("truths")
public record Truths(Map<Integer, Boolean> statements) implements Response {

    public Truths {
        statements = Collections.unmodifiableMap(new TreeMap<>(statements));
    }

    @Override
    public boolean untouched() {
        return statements.isEmpty();
    }
}
