package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Events were put in an order.
 *
 * @param events their slugs, the earliest first
 * @param untouched whether nothing was ever moved; moved and moved back is touched
 */
@JsonTypeName("arrangement")
public record Arrangement(List<String> events, boolean untouched) implements Response {

    public Arrangement {
        events = List.copyOf(events);
    }

    /** An order at which the learner worked. */
    public static Arrangement of(List<String> events) {
        return new Arrangement(events, false);
    }
}
