package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Things were matched.
 *
 * @param partners number of the {@link Match.Partner} by number of the {@link Match.Pair}; what was left open is missing
 */
@JsonTypeName("pairing")
public record Pairing(Map<Integer, Integer> partners) implements Response {

    public Pairing {
        partners = Collections.unmodifiableMap(new TreeMap<>(partners));
    }

    @Override
    public boolean untouched() {
        return partners.isEmpty();
    }
}
