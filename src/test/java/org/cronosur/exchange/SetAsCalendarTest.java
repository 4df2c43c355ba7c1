package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.cronosur.catalogue.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetAsCalendarTest {

    private static final Instant NOW = Instant.parse("2026-03-14T15:09:26Z");

    private static String written(String title, String date, @Nullable Place place) {
        return SetAsCalendar.write(
                DeliveryFixture.delivery(DeliveryFixture.event("golpe", title, date, place)), Locale.of("es"), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "1943-06-04, 19430604, 19430605",
        "1943-12, 19431201, 19440101",
        "1937~, 19360101, 19390101",
        "1935/1945, 19350101, 19460101",
        "1980/.., 19800101, 19810101",
        "../1948-01, 19480101, 19480201"
    })
    void anEventTakesAllTheDaysItCanMeanAndEndsOnTheDayAfter(String date, String start, String end) {
        assertThat(written("Golpe", date, null))
                .contains("DTSTART;VALUE=DATE:" + start + "\r\n", "DTEND;VALUE=DATE:" + end + "\r\n");
    }

    @Test
    void whatHasNoDateIsLeftOut() {
        assertThat(written("Golpe", "XXXX", null)).doesNotContain("VEVENT").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anEventSaysWhatWhereAndWhoSaysSo() {
        assertThat(written("Golpe; y más, todo", "1948-10-27", DeliveryFixture.LIMA)
                        .replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("UID:golpe@cronosur\r\nDTSTAMP:20260314T000000Z\r\n")
                .contains("SUMMARY:Golpe\\; y más\\, todo\r\n")
                .contains("\\nUn resumen\\nVELASCO (sección): Lo cuenta\\, así\r\n")
                .contains("LOCATION:Lima\r\nGEO:-12.05;-77.04\r\n");
    }

    @Test
    void whatACalendarHasNoPlaceForIsLeftOut() {
        assertThat(written("Una\rlínea\r\ny\u0007 otra", "1948", null).replace("\r\n ", ""))
                .contains("SUMMARY:Una\\nlínea\\ny otra\r\n");
    }

    @Test
    void aLongLineIsFoldedBetweenLetters() {
        String calendar = written("ñ".repeat(200), "1948", null);
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + "ñ".repeat(200) + "\r\n");
    }
}
