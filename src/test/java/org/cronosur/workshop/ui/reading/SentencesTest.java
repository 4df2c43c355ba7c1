package org.cronosur.workshop.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Basis;
import org.cronosur.texts.reading.Language;
import org.cronosur.texts.reading.UnreadableText.Reason;
import org.cronosur.workshop.reading.Fate;
import org.cronosur.workshop.reading.TextFacts.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the reader or the desk may have to say has a sentence, in every language. */
class SentencesTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static Stream<String> keys() {
        return Stream.of(
                        named("reading.unreadable.", Reason.values()),
                        named("reading.basis.", Basis.values()),
                        named("reading.fate.", Fate.values()),
                        named("reading.fault.", Fault.values()),
                        Stream.of(Verb.values()).map(Verb::title),
                        Stream.of(Language.values())
                                .map(language ->
                                        "reading.language." + language.locale().getLanguage()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> named(String root, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> root + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt"})
    void everyOutcomeHasASentence(String language) {
        ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language), NO_FALLBACK);

        assertThat(keys())
                .allSatisfy(key -> assertThat(words.containsKey(key)).as(key).isTrue());
    }
}
