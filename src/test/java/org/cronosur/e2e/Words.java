package org.cronosur.e2e;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the pages say in one language, as the translations have it. */
final class Words {

    private final Locale locale;
    private final Properties translations = new Properties();

    Words(Locale locale) {
        this.locale = locale;
        String file = "/vaadin-i18n/translations_" + locale.getLanguage() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            translations.load(reader);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** @throws NullPointerException if the pages have no such words */
    String say(String key, Object... values) {
        String said = Objects.requireNonNull(translations.getProperty(key), key);
        return values.length == 0 ? said : new MessageFormat(said, locale).format(values);
    }

    /** Finds what is said wherever something is filled in. The browser reads the pattern, so it is kept plain. */
    Pattern pattern(String key) {
        return Pattern.compile(
                Arrays.stream(say(key).split("\\{[^}]*}", -1)).map(Words::plain).collect(joining(".*")));
    }

    /** A pattern that means just this text. */
    static String plain(String text) {
        return text.replaceAll("[.*+?^$(){}|\\[\\]\\\\]", "\\\\$0");
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
