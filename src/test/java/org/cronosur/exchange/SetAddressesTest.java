package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.cronosur.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@ProgramTest
class SetAddressesTest {

    private static final String SET = "/api/sets/argentina-uriburu-peron";

    @Autowired
    private WebApplicationContext program;

    private MockMvcTester addresses;

    @BeforeEach
    void open() {
        addresses = MockMvcTester.from(program);
    }

    @Test
    void aSetNamesItsEventsInOrderWithWhatToSayAndAsk() {
        assertThat(addresses.get().uri(SET))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.slug", slug -> assertThat(slug).isEqualTo("argentina-uriburu-peron"))
                .hasPath("$.title.es")
                .hasPath("$.question.en")
                .hasPath("$.introduction.es")
                .hasPathSatisfying(
                        "$.steps[1].event", event -> assertThat(event).isEqualTo("uriburu-1930"))
                .hasPath("$.steps[1].note.es")
                .hasPath("$.steps[1].ask.en");
    }

    @Test
    void theSetsComeInTheOrderInWhichTheyAreTaught() {
        assertThat(addresses.get().uri("/api/sets"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$[0].slug", slug -> assertThat(slug).isEqualTo("argentina-uriburu-peron"));
    }

    @ParameterizedTest
    @CsvSource({
        ".csv, text/csv;charset=UTF-8, uriburu-1930",
        ".geojson, application/geo+json, FeatureCollection",
        ".timelinejs.json, application/json, start_date",
        ".timelinejs.csv, text/csv;charset=UTF-8, Display Date",
        ".html, text/html;charset=UTF-8, Uriburu",
        ".json, application/json, recordNotes",
        ".ics, text/calendar;charset=UTF-8, BEGIN:VEVENT"
    })
    void aSetLeavesInEveryFormatUnderItsMediaType(String ending, String type, String content) {
        assertThat(addresses.get().uri(SET + ending))
                .hasStatusOk()
                .hasContentType(type)
                .bodyText()
                .contains(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".geojson", ".timelinejs.json", ".timelinejs.csv", ".html", ".json", ".ics"})
    void aSetThatDoesNotExistIsAProblemInWords(String ending) {
        assertThat(addresses.get().uri("/api/sets/nothing" + ending))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }
}
