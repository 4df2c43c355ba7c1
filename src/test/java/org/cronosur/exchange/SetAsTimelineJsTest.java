package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SetAsTimelineJsTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode written(String title, String date) {
        return JSON.valueToTree(SetAsTimelineJs.write(
                DeliveryFixture.delivery(DeliveryFixture.event("golpe", title, date, null)), SPANISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1943-06-04; {\"year\":1943,\"month\":6,\"day\":4};",
                "1943-06;    {\"year\":1943,\"month\":6};",
                "1943;       {\"year\":1943};",
                "197X;       {\"year\":1970,\"month\":1,\"day\":1}; {\"year\":1979,\"month\":12,\"day\":31}",
                "1935/1945;  {\"year\":1935,\"month\":1,\"day\":1}; {\"year\":1945,\"month\":12,\"day\":31}",
                "1980/..;    {\"year\":1980,\"month\":1,\"day\":1}; {\"year\":1980,\"month\":12,\"day\":31}"
            })
    void aDateIsAsExactAsItIsKnown(String date, String start, String end) {
        JsonNode slide = written("Golpe", date).path("events").get(0);
        assertThat(slide.path("start_date")).hasToString(start);
        assertThat(slide.has("end_date")).isEqualTo(end != null);
        if (end != null) {
            assertThat(slide.path("end_date")).hasToString(end);
        }
    }

    @Test
    void whatHasNoDateIsLeftOut() {
        assertThat(written("Golpe", "XXXX").path("events")).isEmpty();
    }

    @Test
    void textIsNoMarkup() {
        JsonNode slide = written("<b>Golpe</b> & más", "1943").path("events").get(0);
        assertThat(slide.path("text").path("headline").asString()).isEqualTo("&lt;b&gt;Golpe&lt;/b&gt; &amp; más");
        assertThat(slide.path("text").path("text").asString())
                .isEqualTo("<p>Un resumen</p><p>VELASCO (sección): Lo cuenta, así</p>");
    }
}
