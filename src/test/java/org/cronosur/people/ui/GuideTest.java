package org.cronosur.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

    private static final Pattern QUOTED = Pattern.compile("[«“]([^»”]+)[»”]");

    /** Dates that a teacher types. */
    private static final Set<String> TYPED =
            Set.of("hacia 1937", "entre 1935 y 1945", "about 1937", "between 1935 and 1945");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void whatTheGuideQuotesIsWrittenOnTheScreens(String language) throws IOException {
        Properties screens = new Properties();
        try (Reader words = read("/vaadin-i18n/translations_" + language + ".properties");
                Reader guide = read("/org/cronosur/people/ui/guide_" + language + ".html")) {
            screens.load(words);
            List<String> quoted = QUOTED.matcher(guide.readAllAsString())
                    .results()
                    .map(found -> found.group(1))
                    .filter(phrase -> !TYPED.contains(phrase))
                    .toList();

            assertThat(quoted).hasSizeGreaterThan(10);
            assertThat(screens.values()).containsAll(quoted);
        }
    }

    private static Reader read(String path) {
        InputStream there = Objects.requireNonNull(GuideTest.class.getResourceAsStream(path), path);
        return new InputStreamReader(there, StandardCharsets.UTF_8);
    }
}
