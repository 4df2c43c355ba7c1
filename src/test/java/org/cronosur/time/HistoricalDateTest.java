package org.cronosur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1943-06-04",
                "1943-06",
                "1930",
                "197X",
                "19XX",
                "XXXX",
                "0001",
                "00XX",
                "9999-12-31",
                "2000-02-29",
                "1937~",
                "1938?",
                "1938%",
                "1992-07~",
                "1943-06-04?",
                "197X~",
                "19XX%",
                "1935/1945",
                "1935~/1945?",
                "1943-06-04/1943-06",
                "197X/1985-03",
                "1980/..",
                "../1948-01",
                "../197X~"
            })
    void printsWhatItRead(String edtf) {
        assertThat(HistoricalDate.parse(edtf)).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1930", "1943-06-04", "1937~", "19XX"})
    void takesAnIntervalWithEndsAlikeForThatOneDate(String edtf) {
        assertThat(HistoricalDate.parse(edtf + "/" + edtf)).hasToString(edtf).isEqualTo(HistoricalDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "1943-06-04,      1943-06-04, 1943-06-04, 1943-06-04, 1943-06-04",
        "1943-06,         1943-06-01, 1943-06-30, 1943-06-01, 1943-06-30",
        "1930,            1930-01-01, 1930-12-31, 1930-01-01, 1930-12-31",
        "197X,            1970-01-01, 1979-12-31, 1970-01-01, 1979-12-31",
        "19XX,            1900-01-01, 1999-12-31, 1900-01-01, 1999-12-31",
        "1937~,           1936-01-01, 1938-12-31, 1936-01-01, 1938-12-31",
        "1937%,           1936-01-01, 1938-12-31, 1936-01-01, 1938-12-31",
        "1937?,           1937-01-01, 1937-12-31, 1937-01-01, 1937-12-31",
        "1992-07~,        1992-06-01, 1992-08-31, 1992-06-01, 1992-08-31",
        "1943-06-04~,     1943-06-03, 1943-06-05, 1943-06-03, 1943-06-05",
        "197X~,           1960-01-01, 1989-12-31, 1960-01-01, 1989-12-31",
        "1935/1945,       1935-01-01, 1935-12-31, 1945-01-01, 1945-12-31",
        "1935~/1945,      1934-01-01, 1936-12-31, 1945-01-01, 1945-12-31",
        "1943-06-04/1943, 1943-06-04, 1943-06-04, 1943-06-04, 1943-12-31",
        "197X/1975,       1970-01-01, 1975-12-31, 1975-01-01, 1975-12-31",
    })
    void hasFourPoints(
            String edtf, LocalDate earliestStart, LocalDate latestStart, LocalDate earliestEnd, LocalDate latestEnd) {
        assertThat(HistoricalDate.parse(edtf).span())
                .isEqualTo(new Span(
                        earliestStart.toEpochDay(),
                        latestStart.toEpochDay(),
                        earliestEnd.toEpochDay(),
                        latestEnd.toEpochDay()));
    }

    @Test
    void hasNoPointsWhereAnEndIsOpen() {
        assertThat(HistoricalDate.parse("1970/..").span()).isEqualTo(new Span(0L, 364L, null, null));
        assertThat(HistoricalDate.parse("../1970-01").span()).isEqualTo(new Span(null, null, 0L, 30L));
        assertThat(HistoricalDate.parse("XXXX").span()).isEqualTo(Span.UNKNOWN);
    }

    @Test
    void knowsItsEarliestAndLatestDay() {
        HistoricalDate since = HistoricalDate.parse("1980~/..");

        assertThat(since.earliest()).contains(LocalDate.of(1979, 1, 1));
        assertThat(since.latest()).isEmpty();
        assertThat(HistoricalDate.parse("1943-06").latest()).contains(LocalDate.of(1943, 6, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "1943-06-04,            DAY,      DAY",
        "1943-06-04?,           DAY,      DAY",
        "1943-06-04~,           DAY,      VAGUE",
        "1943-06,               MONTH,    MONTH",
        "1930,                  YEAR,     YEAR",
        "1937~,                 YEAR,     VAGUE",
        "197X,                  DECADE,   VAGUE",
        "19XX,                  CENTURY,  VAGUE",
        "1935/1945,             INTERVAL, RANGE",
        "1943-06-04/1943-06-09, INTERVAL, RANGE",
        "1935~/1945,            INTERVAL, VAGUE",
        "1935/194X,             INTERVAL, VAGUE",
        "1980/..,               INTERVAL, OPEN",
        "../1948-01~,           INTERVAL, OPEN",
        "XXXX,                  UNKNOWN,  NONE",
    })
    void hasAPrecisionAndAShape(String edtf, Precision precision, Shape shape) {
        assertThat(HistoricalDate.parse(edtf).precision()).isEqualTo(precision);
        assertThat(HistoricalDate.parse(edtf).shape()).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "1938,        false, false",
        "1938~,       true,  false",
        "1938?,       false, true",
        "1938%,       true,  true",
        "1935/1945%,  true,  true",
        "../1945~,    true,  false",
        "XXXX,        false, false",
    })
    void tellsItsDoubts(String edtf, boolean approximate, boolean uncertain) {
        assertThat(HistoricalDate.parse(edtf).isApproximate()).isEqualTo(approximate);
        assertThat(HistoricalDate.parse(edtf).isUncertain()).isEqualTo(uncertain);
    }

    @ParameterizedTest
    @CsvSource({
        "1943-06-04,            DAY,      1943-06-04",
        "1943-06-04,            MONTH,    1943-06",
        "1943-06-04?,           YEAR,     1943?",
        "1943-06-04%,           YEAR,     1943?",
        "1937~,                 YEAR,     1937~",
        "1937~,                 DECADE,   193X",
        "1943,                  CENTURY,  19XX",
        "197X,                  YEAR,     197X",
        "1943-06-04/1945-09-02, YEAR,     1943/1945",
        "1943-06-04/1943-06-09, MONTH,    1943-06",
        "1980-05-17/..,         YEAR,     1980/..",
        "1943-06-04,            INTERVAL, 1943-06-04",
        "1943-06-04,            UNKNOWN,  XXXX",
        "XXXX,                  YEAR,     XXXX",
    })
    void canBeMadeCoarser(String edtf, Precision precision, String coarser) {
        assertThat(HistoricalDate.parse(edtf).coarser(precision)).hasToString(coarser);
    }

    @ParameterizedTest
    @CsvSource({
        "1943-06-04, 1943-06,    true",
        "1943-06-04, 1943,       true",
        "1943-06-04, 194X,       true",
        "1943-06-04, 1943-06-05, false",
        "1943-06,    1943-07,    false",
        "1943-06,    1943-07~,   true",
        "1937~,      1938,       true",
        "1937?,      1938,       false",
        "1935/1945,  1945-12,    true",
        "1935/1945,  1946,       false",
        "1980/..,    2021,       true",
        "XXXX,       1943,       false",
        "XXXX,       XXXX,       false",
    })
    void agreesAsFarAsTheVaguerOneGoes(String one, String other, boolean same) {
        assertThat(HistoricalDate.parse(one).sameAtCoarser(HistoricalDate.parse(other)))
                .isEqualTo(same);
        assertThat(HistoricalDate.parse(other).sameAtCoarser(HistoricalDate.parse(one)))
                .isEqualTo(same);
    }

    @Test
    void isMadeFromADayOrAYear() {
        assertThat(HistoricalDate.of(LocalDate.of(1943, 6, 4))).isEqualTo(HistoricalDate.parse("1943-06-04"));
        assertThat(HistoricalDate.ofYear(476)).isEqualTo(HistoricalDate.parse("0476"));
        assertThatIllegalArgumentException().isThrownBy(() -> HistoricalDate.ofYear(0));
        assertThatIllegalArgumentException().isThrownBy(() -> HistoricalDate.of(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void isEqualWhenItsTextIs() {
        assertThat(HistoricalDate.parse("1937~"))
                .isEqualTo(HistoricalDate.parse("1937~"))
                .hasSameHashCodeAs(HistoricalDate.parse("1937~"))
                .isNotEqualTo(HistoricalDate.parse("1937"))
                .isNotEqualTo(HistoricalDate.parse("1937~/.."));
        assertThat(HistoricalDate.parse("XXXX")).isEqualTo(HistoricalDate.UNKNOWN);
    }
}
