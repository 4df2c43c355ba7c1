package org.cronosur.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/**
 * How an event stands to another one.
 *
 * @param event the slug of the other event
 * @param as what this event is to the other one
 */
@Embeddable
public record Relation(
        @Column(name = "other_slug") String event,

        @Enumerated(EnumType.STRING) @Column(name = "relation")
        As as) {

    /** The part that an event plays for another. */
    public enum As {
        CAUSE,
        CONSEQUENCE,
        PART_OF;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
