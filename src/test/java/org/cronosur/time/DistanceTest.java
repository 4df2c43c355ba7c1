package org.cronosur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1943-06-04 | 1943-06-05      | 1     | 1 día",
                "1992-04-05 | 1992-02-19      | 46    | 46 días",
                "1943-06-04 | 1943-08-03      | 60    | 60 días",
                "1943-06-04 | 1943-08-04      | 61    | 2 meses",
                "1943-06-04 | 1946-05-10      | 1071  | 2 años y 11 meses",
                "1943-06-04 | 1944-07-04      | 396   | 1 año y 1 mes",
                "1943-06-04 | 1953-06-03      | 3652  | 9 años y 11 meses",
                "1943-06-04 | 1954-01-04      | 3867  | 10 años",
                "1943-06    | 1943-07         | 1     | 1 mes",
                "1943-06-04 | 1943-09         | 89    | 3 meses",
                "1930       | 1931            | 1     | 1 año",
                "1930       | 1943-06-04      | 4538  | 13 años",
                "1937~      | 1940            | 366   | 2 años",
                "1935/1945  | 1950-03-02      | 1522  | 5 años",
                "1980/..    | 1978            | 366   | 2 años",
                "1930       | 1930-09-06      | 0     | por las mismas fechas",
                "1935/1945  | 1940            | 0     | por las mismas fechas",
            })
    void isTheLeastTheDatesAllow(String one, String other, long days, String words) {
        Distance distance = between(one, other);

        assertThat(distance.days()).isEqualTo(days);
        assertThat(distance.inWords(Locale.of("es"))).isEqualTo(words);
        assertThat(between(other, one)).isEqualTo(distance);
    }

    @Test
    void speaksThreeLanguages() {
        Distance distance = between("1943-06-04", "1946-05-10");

        assertThat(distance.inWords(Locale.ENGLISH)).isEqualTo("2 years and 11 months");
        assertThat(distance.inWords(Locale.of("pt"))).isEqualTo("2 anos e 11 meses");
        assertThat(between("1930", "1930").inWords(Locale.ENGLISH)).isEqualTo("around the same time");
    }

    @Test
    void isUnknownFromAnUnknownDate() {
        assertThat(Distance.between(HistoricalDate.UNKNOWN, HistoricalDate.ofYear(1930)))
                .isEmpty();
        assertThat(Distance.between(HistoricalDate.ofYear(1930), HistoricalDate.UNKNOWN))
                .isEmpty();
    }

    private static Distance between(String one, String other) {
        return Distance.between(HistoricalDate.parse(one), HistoricalDate.parse(other))
                .orElseThrow();
    }
}
