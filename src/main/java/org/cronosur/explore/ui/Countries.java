package org.cronosur.explore.ui;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** Names of countries in the reader's language. */
final class Countries {

    private Countries() {}

    /** @param codes ISO 3166-1 alpha-2 */
    static String named(List<String> codes, Locale language) {
        return codes.stream()
                .map(code -> Locale.of("", code).getDisplayCountry(language))
                .collect(joining(", "));
    }
}
