package org.cronosur.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cronosur.explore.ExploreFixture.COUP;
import static org.cronosur.explore.ExploreFixture.event;

import java.util.List;
import java.util.stream.IntStream;
import org.cronosur.explore.AxisLayout.Mark;
import org.cronosur.explore.AxisLayout.Placed;
import org.cronosur.explore.AxisLayout.Side;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;

class AxisLayoutTest {

    private static Mark mark(String slug, double at, int importance) {
        return new Mark(event(slug, "1930", COUP, importance), "label of " + slug, at);
    }

    private static List<Placed> place(Mark... marks) {
        return new AxisLayout(1000).place(List.of(marks));
    }

    @Test
    void aLoneMarkHasItsLabelAtItsRight() {
        Mark mark = mark("a", 10, 2);
        assertThat(place(mark)).containsExactly(new Placed(List.of(mark), 10, AxisLayout.ROWS - 1, Side.RIGHT));
    }

    @Test
    void atTheRightEdgeTheLabelStandsAtTheLeft() {
        assertThat(place(mark("a", 99, 2))).extracting(Placed::label).containsExactly(Side.LEFT);
    }

    @Test
    void neighboursStandInDifferentRows() {
        assertThat(place(mark("a", 10, 3), mark("b", 10.5, 2), mark("c", 11, 1)))
                .extracting(Placed::row)
                .containsExactly(2, 1, 0);
    }

    @Test
    void moreThanTheRowsHoldBecomeACluster() {
        List<Placed> placed = place(mark("a", 10, 1), mark("b", 10.1, 1), mark("c", 10.2, 1), mark("d", 10.3, 1));
        assertThat(placed).singleElement().satisfies(cluster -> {
            assertThat(cluster.isCluster()).isTrue();
            assertThat(cluster.marks()).hasSize(4);
        });
    }

    @Test
    void wordsInAnotherRowAreLeftAlone() {
        AxisLayout layout = new AxisLayout(1000);
        IntStream.range(1, AxisLayout.ROWS).forEach(row -> layout.keepFree(row, 20, 30));
        assertThat(layout.place(List.of(mark("a", 20, 3))))
                .extracting(Placed::row)
                .containsExactly(0);
    }

    @Test
    void everyMarkIsPlacedOnce() {
        Mark[] marks = IntStream.range(0, 60)
                .mapToObj(i -> mark("e" + i, i * 1.6, 1 + i % 3))
                .toArray(Mark[]::new);
        assertThat(place(marks).stream().flatMap(placed -> placed.marks().stream()))
                .containsExactlyInAnyOrder(marks);
    }

    @Test
    void aDateStandsWhereItsDaysAre() {
        AxisScale scale = new AxisScale(new Years(1930, 1939));
        assertThat(scale.of(HistoricalDate.parse("1935")).orElseThrow().mark()).isCloseTo(55, within(.1));
        assertThat(scale.of(HistoricalDate.parse("1920/1932")).orElseThrow())
                .satisfies(place -> assertThat(place.mark()).isZero())
                .satisfies(place -> assertThat(place.to()).isCloseTo(30, within(.1)));
        assertThat(scale.of(HistoricalDate.parse("1938/..")).orElseThrow().to()).isEqualTo(100);
        assertThat(scale.of(HistoricalDate.parse("1950"))).isEmpty();
        assertThat(scale.of(HistoricalDate.parse("XXXX"))).isEmpty();
    }

    @Test
    void labelsOfTheAxisNeverTouch() {
        assertThat(new AxisScale(Years.SCOPE).step(1060)).isEqualTo(10);
        assertThat(new AxisScale(Years.SCOPE).step(312)).isEqualTo(20);
        assertThat(new AxisScale(new Years(1930, 1939)).step(1060)).isEqualTo(1);
    }
}
