package org.cronosur.texts.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Which half of the earth a sentence speaks of, where its countries leave no doubt. */
enum Hemisphere {
    NORTH(Set.of(
            "MX", "US", "CA", "ES", "PT", "FR", "GB", "DE", "IT", "RU", "CN", "JP", "AT", "CH", "BE", "NL", "PL",
            "TR")),
    SOUTH(Set.of("AR", "CL", "UY", "PY", "BO", "PE", "BR", "AU", "NZ", "ZA", "FK"));

    private final Set<String> countries;

    Hemisphere(Set<String> countries) {
        this.countries = countries;
    }

    /** Empty if there is no country, if they lie on both halves, or where the year has no four seasons. */
    static Optional<Hemisphere> of(Collection<String> countries) {
        for (Hemisphere half : values()) {
            if (!countries.isEmpty() && half.countries.containsAll(countries)) {
                return Optional.of(half);
            }
        }
        return Optional.empty();
    }
}
