package org.cronosur.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static final Axis FORTIES = new Axis(1940, 1949);

    private static Span span(String edtf) {
        return HistoricalDate.parse(edtf).span();
    }

    @Test
    void holdsAllDatesWithAYearOnEitherSide() {
        Stream<HistoricalDate> dates =
                Stream.of("1930-09-06", "XXXX", "1946/1948").map(HistoricalDate::parse);
        assertThat(Axis.holding(dates, Year.of(2026))).isEqualTo(new Axis(1929, 1949));
        assertThat(Axis.holding(Stream.empty(), Year.of(2026))).isEqualTo(new Axis(2026, 2026));
    }

    @ParameterizedTest
    @CsvSource({"1940-01-01, 0.0", "1945, 0.55", "1943/1946, 0.3", "1943/.., 0.3", "../1946, 0.7", "194X, 0.5"})
    void marksADateWhereTheTimelineDoes(String date, double mark) {
        assertThat(FORTIES.placeOf(HistoricalDate.parse(date)).orElseThrow().mark())
                .isCloseTo(mark, within(0.001));
    }

    @Test
    void marksNothingWhereNoDateIsKnown() {
        assertThat(FORTIES.placeOf(HistoricalDate.UNKNOWN)).isEmpty();
    }

    @Test
    void tellsRoundYearsOnly() {
        assertThat(new Axis(1929, 2021).ticks(11)).startsWith(1930, 1940).endsWith(2010, 2020);
        assertThat(new Axis(2018, 2021).ticks(11)).containsExactly(2018, 2019, 2020, 2021);
    }

    @Test
    void aSilenceIsFiveYearsThatNoVoiceTouches() {
        Axis axis = new Axis(1930, 1960);
        List<Span> voices = List.of(span("1931"), span("1937-12-31"), span("1942/1944"), span("1900"), span("1949/.."));
        assertThat(axis.silences(voices)).containsExactly(new Axis.Silence(1932, 1936), new Axis.Silence(1950, 1960));
    }

    @Test
    void marksThatWouldCoverEachOtherStandInRows() {
        assertThat(Rows.of(List.of(0.5, 0.1, 0.11, Double.NaN, 0.12, 0.125), 0.02, 3))
                .containsExactly(0, 0, 1, 0, 2, 0);
    }
}
