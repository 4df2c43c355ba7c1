package org.cronosur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "1943-06-04,      1946-02-24,      BEFORE",
        "1946-02-24,      1943-06-04,      AFTER",
        "1943-06-04,      1943-06-04,      OVERLAPPING",
        "1930-12-31,      1931,            BEFORE",
        "1930,            1930,            UNDECIDABLE",
        "1930-09-06,      1930,            UNDECIDABLE",
        "1937~,           1938-12-31,      UNDECIDABLE",
        "1937~,           1939,            BEFORE",
        "197X,            1975,            UNDECIDABLE",
        "1935/1945,       1940,            OVERLAPPING",
        "1935/1945,       1940/1950,       OVERLAPPING",
        "1935/1945,       1945/1950,       UNDECIDABLE",
        "1935/1945,       1946/1950,       BEFORE",
        "1980/..,         1979,            AFTER",
        "1980/..,         1990,            UNDECIDABLE",
        "1980-05-17/..,   1979/1985,       OVERLAPPING",
        "../1948-01,      1948-02,         BEFORE",
        "../1948-01,      1940,            UNDECIDABLE",
        "../1948-01,      1940/1950,       OVERLAPPING",
        "../1948-01,      1940/..,         UNDECIDABLE",
        "XXXX,            1943-06-04,      UNDECIDABLE",
        "XXXX,            XXXX,            UNDECIDABLE",
    })
    void tellsWhatIsCertainAboutTheOrder(String one, String other, Order order) {
        Span span = HistoricalDate.parse(one).span();
        Span otherSpan = HistoricalDate.parse(other).span();

        assertThat(span.orderTo(otherSpan)).isEqualTo(order);
        assertThat(span.precedes(otherSpan)).isEqualTo(order == Order.BEFORE);
        assertThat(span.overlaps(otherSpan)).isEqualTo(order == Order.OVERLAPPING || order == Order.UNDECIDABLE);
    }

    @Test
    void refusesPointsThatContradictEachOther() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2L, 1L, 3L, 3L));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(1L, 1L, 3L, 2L));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2L, 2L, 1L, 3L));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(1L, 4L, 2L, 3L));
    }

    @Test
    void refusesHalfAPair() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(1L, null, 3L, 3L));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(null, null, 3L, null));
    }

    @Test
    void isUnknownOnlyWithoutAnyPoint() {
        assertThat(Span.UNKNOWN.isUnknown()).isTrue();
        assertThat(new Span(1L, 1L, null, null).isUnknown()).isFalse();
        assertThat(new Span(null, null, 1L, 1L).isUnknown()).isFalse();
    }
}
