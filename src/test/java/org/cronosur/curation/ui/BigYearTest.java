package org.cronosur.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigYearTest {

    private static final Locale SPANISH = Locale.of("es");

    @ParameterizedTest
    @CsvSource({
        "2019-11-10, 2019",
        "1943-06, 1943",
        "1930, 1930",
        "2007-10-01/2007-10-02, 2007",
        "1935/1945, 1935–1945",
        "1937~, c. 1937"
    })
    void theYearStandsAlone(String date, String year) {
        assertThat(BigYear.of(HistoricalDate.parse(date), SPANISH)).isEqualTo(year);
    }

    @Test
    void theRestIsToldOnlyWhereThereIsOne() {
        assertThat(rest("1930", SPANISH)).isEmpty();
        assertThat(rest("1935/1945", SPANISH)).contains("entre 1935 y 1945");
    }

    @Test
    void theRestDoesNotSayTheYearAgain() {
        assertThat(rest("2019-11-10", SPANISH)).contains("10 de noviembre");
        assertThat(rest("1943-06", SPANISH)).contains("junio");
        assertThat(rest("2019-11-10", Locale.ENGLISH))
                .hasValueSatisfying(words -> assertThat(words).doesNotContain("2019"));
        assertThat(rest("2019-11-10", Locale.of("pt"))).contains("10 de novembro");
    }

    private static Optional<String> rest(String date, Locale reader) {
        return BigYear.rest(HistoricalDate.parse(date), reader);
    }
}
