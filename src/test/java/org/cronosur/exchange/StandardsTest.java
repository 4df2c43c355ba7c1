package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronosur.ProgramTest;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every lesson as files, held against the standards of their formats. */
@ProgramTest
class StandardsTest {

    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final Locale SPANISH = Locale.of("es");
    private static final int WIDEST = 75;

    private static final Pattern CONTENT_LINE =
            Pattern.compile("[A-Z-]+(;[A-Z-]+=[^;:,\"]+)*:[^\\x00-\\x08\\x0A-\\x1F]*");

    /** A backslash stands before itself, a semicolon, a comma or an n; the two signs stand behind one. */
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,]|\\\\[\\\\;,nN])*");

    @Autowired
    private EventSets sets;

    @Autowired
    private SetFiles files;

    private Stream<String> lessons(SetFormat format) {
        return sets.findAll().stream()
                .map(EventSet::slug)
                .map(slug -> files.of(SOMEBODY, slug, format, SPANISH).orElseThrow())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** RFC 7946: sections 3, 3.1.1 and 3.2, and what section 4 forbids. */
    @Test
    void everyGeoJsonIsAFeatureCollection() {
        assertThat(lessons(SetFormat.GEO_JSON)).isNotEmpty().allSatisfy(file -> {
            JsonNode collection = JsonMapper.shared().readTree(file);
            assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
            assertThat(collection.has("crs")).isFalse();
            assertThat(collection.path("features").isArray()).isTrue();
            assertThat(collection.path("features").valueStream()).isNotEmpty().allSatisfy(StandardsTest::isFeature);
        });
    }

    private static void isFeature(JsonNode feature) {
        assertThat(feature.path("type").asString()).isEqualTo("Feature");
        assertThat(feature.path("id").isString()).isTrue();
        assertThat(feature.path("properties").isObject()).isTrue();
        assertThat(feature.has("geometry")).isTrue();
        assertThat(feature.has("coordinates") || feature.has("features")).isFalse();
        JsonNode geometry = feature.path("geometry");
        if (!geometry.isNull()) {
            assertThat(geometry.path("type").asString()).isEqualTo("Point");
            assertThat(geometry.path("coordinates").size()).isEqualTo(2);
            assertThat(geometry.path("coordinates").get(0).asDouble()).isBetween(-180.0, 180.0);
            assertThat(geometry.path("coordinates").get(1).asDouble()).isBetween(-90.0, 90.0);
        }
    }

    /** RFC 5545: sections 3.1, 3.3.11, 3.4, 3.6 and 3.6.1. */
    @Test
    void everyCalendarIsOne() {
        assertThat(lessons(SetFormat.CALENDAR)).isNotEmpty().allSatisfy(file -> {
            assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n");
            List<String> folded = List.of(file.split("\r\n"));
            assertThat(folded)
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(WIDEST));
            List<String> lines = List.of(file.replace("\r\n ", "").split("\r\n"));
            assertThat(lines).allMatch(line -> CONTENT_LINE.matcher(line).matches());
            assertThat(lines).startsWith("BEGIN:VCALENDAR").contains("VERSION:2.0");
            assertThat(lines.stream().filter(line -> line.startsWith("PRODID:")))
                    .hasSize(1);
            isNested(lines);
            haveWhatAnEventNeeds(file.replace("\r\n ", ""));
        });
    }

    private static void isNested(List<String> lines) {
        Deque<String> open = new ArrayDeque<>();
        for (String line : lines) {
            if (line.startsWith("BEGIN:")) {
                open.push(line.substring(6));
            } else if (line.startsWith("END:")) {
                assertThat(open.pop()).isEqualTo(line.substring(4));
            }
        }
        assertThat(open).isEmpty();
    }

    private static void haveWhatAnEventNeeds(String calendar) {
        Set<String> uids = new HashSet<>();
        Pattern.compile("BEGIN:VEVENT\r\n(.*?)END:VEVENT", Pattern.DOTALL)
                .matcher(calendar)
                .results()
                .forEach(found -> {
                    String event = found.group(1);
                    assertThat(uids.add(valueOf(event, "UID"))).isTrue();
                    assertThat(valueOf(event, "DTSTAMP")).matches("\\d{8}T\\d{6}Z");
                    assertThat(valueOf(event, "DTSTART;VALUE=DATE")).matches("\\d{8}");
                    assertThat(valueOf(event, "DTEND;VALUE=DATE")).isGreaterThan(valueOf(event, "DTSTART;VALUE=DATE"));
                    assertThat(valueOf(event, "SUMMARY")).matches(TEXT);
                    assertThat(valueOf(event, "DESCRIPTION")).matches(TEXT);
                });
        assertThat(uids).isNotEmpty();
    }

    private static String valueOf(String event, String property) {
        return event.lines()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .findFirst()
                .orElse("");
    }

    @Test
    void theHandoutHasEveryEventAndNoMarkupOfOthers() {
        assertThat(lessons(SetFormat.HANDOUT))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file)
                        .startsWith("<!doctype html>")
                        .contains("<h2>")
                        .doesNotContain("<script", "http://", "https://"));
    }
}
