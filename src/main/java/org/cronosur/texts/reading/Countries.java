package org.cronosur.texts.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Countries by every word that names them or their people, in both languages. */
final class Countries {

    private static final Countries SHIPPED = new Countries();

    /** Written as in the file: what begins with a capital there needs one in the text. */
    private final Map<String, String> codes = new HashMap<>();

    private final NameIndex index = new NameIndex();

    private Countries() {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            add(code, country.getDisplayCountry(Locale.of("es")));
            add(code, country.getDisplayCountry(Locale.ENGLISH));
        }
        try (InputStream file = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::addAll);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Countries shipped() {
        return SHIPPED;
    }

    private void addAll(String line) {
        String code = line.substring(0, 2);
        for (String word : line.substring(3).split(", ")) {
            String[] part = word.split("\\+");
            if (part.length == 1) {
                add(code, word);
            }
            for (int ending = 1; ending < part.length; ending++) {
                add(code, part[0] + part[ending]);
            }
        }
    }

    private void add(String code, String word) {
        codes.put(key(word), code);
        index.add(word);
        // Also where a heading has it in capitals, and where a sentence begins with it.
        if (Character.isLowerCase(word.charAt(0))) {
            codes.putIfAbsent(key(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)), code);
        }
    }

    /** Folded, with a mark for the capital. */
    private static String key(String word) {
        return (Character.isUpperCase(word.charAt(0)) ? "^" : "") + Folded.of(word);
    }

    NameIndex index() {
        return index;
    }

    Optional<String> named(String word) {
        return Optional.ofNullable(codes.get(key(word)));
    }
}
