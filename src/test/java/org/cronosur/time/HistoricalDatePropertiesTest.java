package org.cronosur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every date there is, tried on thousands by chance. */
class HistoricalDatePropertiesTest {

    private static final int MANY = 20_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.ENGLISH, Locale.of("pt"));

    @Test
    void canonicalTextIsPrintedAsItWasRead() {
        assertThat(new RandomDates().texts(MANY))
                .allSatisfy(text -> assertThat(HistoricalDate.parse(text)).hasToString(text));
    }

    @Test
    void everyDateIsReadBackFromItsText() {
        assertThat(new RandomDates().dates(MANY))
                .allSatisfy(date -> assertThat(HistoricalDate.parse(date.toString()))
                        .isEqualTo(date)
                        .hasSameHashCodeAs(date));
    }

    @Test
    void noEarliestDayLiesAfterTheLatest() {
        assertThat(new RandomDates().dates(MANY)).allSatisfy(date -> {
            Span span = date.span();
            assertRises(span.earliestStart(), span.latestStart());
            assertRises(span.earliestEnd(), span.latestEnd());
            assertRises(span.earliestStart(), span.latestEnd());
        });
    }

    @Test
    void theSpanRunsFromTheEarliestToTheLatestDay() {
        assertThat(new RandomDates().dates(MANY)).allSatisfy(date -> {
            assertThat(date.earliest().map(day -> day.toEpochDay()).orElse(null))
                    .isEqualTo(date.span().earliestStart());
            assertThat(date.latest().map(day -> day.toEpochDay()).orElse(null))
                    .isEqualTo(date.span().latestEnd());
        });
    }

    @Test
    void overlapHoldsInBothDirections() {
        inPairs((one, other) -> assertThat(one.span().overlaps(other.span()))
                .isEqualTo(other.span().overlaps(one.span())));
    }

    @Test
    void orderTurnsRoundWithItsDates() {
        inPairs((one, other) -> assertThat(one.orderTo(other)).isEqualTo(turnedRound(other.orderTo(one))));
    }

    @Test
    void orderIsDecidedExactlyWhereNothingOverlaps() {
        inPairs((one, other) -> {
            boolean decided = List.of(Order.BEFORE, Order.AFTER).contains(one.orderTo(other));
            assertThat(decided).isNotEqualTo(one.span().overlaps(other.span()));
        });
    }

    @Test
    void onlyDatesApartAreAtADistance() {
        inPairs((one, other) -> Distance.between(one, other).ifPresent(distance -> {
            assertThat(distance.days() == 0).isEqualTo(one.span().overlaps(other.span()));
            assertThat(distance.period().isZero()).isEqualTo(distance.days() == 0);
        }));
    }

    @Test
    void aCoarserUnitEnclosesAnExactDate() {
        assertThat(new RandomDates().dates(MANY).filter(date -> !date.isApproximate()))
                .allSatisfy(date -> {
                    for (Precision precision : Precision.values()) {
                        Span wider = date.coarser(precision).span();
                        assertRises(wider.earliestStart(), date.span().earliestStart());
                        assertRises(date.span().latestEnd(), wider.latestEnd());
                        assertThat(date.coarser(precision).coarser(precision)).isEqualTo(date.coarser(precision));
                    }
                });
    }

    @Test
    void everyDateHasWordsInEveryLanguage() {
        assertThat(new RandomDates().dates(MANY)).allSatisfy(date -> {
            for (Locale language : LANGUAGES) {
                assertThat(date.inWords(language)).isNotBlank().doesNotContain("{", "null");
                assertThat(date.inShort(language)).isNotBlank().doesNotContain("{", "null");
            }
        });
    }

    @Test
    void whateverIsWrittenIsReadOrRefusedWithAPlaceInTheText() {
        assertThat(new RandomDates().mutilated(5 * MANY)).allSatisfy(text -> {
            try {
                assertThat(HistoricalDate.parse(HistoricalDate.parse(text).toString()))
                        .isEqualTo(HistoricalDate.parse(text));
            } catch (BadDate refusal) {
                assertThat(refusal.position()).isBetween(0, text.length());
                assertThat(refusal.text()).isEqualTo(text);
            }
        });
    }

    private static void inPairs(BiConsumer<HistoricalDate, HistoricalDate> check) {
        List<HistoricalDate> dates = new RandomDates().dates(MANY).toList();
        for (int second = 1; second < dates.size(); second++) {
            check.accept(dates.get(second - 1), dates.get(second));
        }
    }

    private static void assertRises(@Nullable Long first, @Nullable Long second) {
        if (first != null && second != null) {
            assertThat(first).isLessThanOrEqualTo(second);
        }
    }

    private static Order turnedRound(Order order) {
        return switch (order) {
            case BEFORE -> Order.AFTER;
            case AFTER -> Order.BEFORE;
            case OVERLAPPING, UNDECIDABLE -> order;
        };
    }
}
