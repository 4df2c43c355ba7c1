package org.cronosur.language;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** Names of countries in the reader's language. */
public final class CountryNames {

    private CountryNames() {}

    /** The names, separated by commas; empty when there is none. */
    public static String of(List<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> Locale.of("", code).getDisplayCountry(reader))
                .collect(joining(", "));
    }
}
