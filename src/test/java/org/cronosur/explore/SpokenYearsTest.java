package org.cronosur.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cronosur.explore.Silence.Nature;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;

class SpokenYearsTest {

    private static SpokenYears of(int written, String... dates) {
        return SpokenYears.of(Stream.of(dates).map(HistoricalDate::parse).toList(), written);
    }

    @Test
    void aTextThatSaysNothingIsSilentThroughout() {
        assertThat(of(1948).silences()).containsExactly(new Silence(Years.SCOPE, Nature.WHOLE));
        assertThat(of(1948).voices()).isEmpty();
        assertThat(of(1948).reach()).isEmpty();
    }

    @Test
    void silencesComeBeforeBetweenAndAfter() {
        assertThat(of(2000, "1940", "1950/1960", "1970-03").silences())
                .containsExactly(
                        new Silence(new Years(1930, 1939), Nature.NOT_YET),
                        new Silence(new Years(1941, 1949), Nature.PAUSE),
                        new Silence(new Years(1961, 1969), Nature.PAUSE),
                        new Silence(new Years(1971, 2021), Nature.NO_MORE));
    }

    @Test
    void fourSilentYearsAreNoSilence() {
        assertThat(of(2021, "1930/1990", "1995/2021").silences()).isEmpty();
        assertThat(of(2021, "1930/1990", "1996/2021").silences())
                .extracting(Silence::years)
                .containsExactly(new Years(1991, 1995));
    }

    @Test
    void whatOutlastsTheTextIsSpokenOfUntilItWasWritten() {
        assertThat(of(1948, "1946-01-31/1951-01-31").reach()).contains(new Years(1946, 1948));
        assertThat(of(1948, "1946/1951").silences().getLast())
                .isEqualTo(new Silence(new Years(1949, 2021), Nature.WRITTEN));
    }

    @Test
    void whatATextAnnouncesCountsInItsOwnYear() {
        assertThat(of(2007, "2007", "2008-01-28/2008-02-01").eventsIn(2008)).isEqualTo(1);
    }

    @Test
    void anEndThatNobodyStatesAddsNoYear() {
        assertThat(of(1948, "1947/..").voices()).containsExactly(new Years(1947, 1947));
        assertThat(of(1948, "../1947-02").voices()).containsExactly(new Years(1947, 1947));
    }

    @Test
    void whatLiesOutsideTheScopeDoesNotCount() {
        SpokenYears spoken = of(1948, "1914/1929", "1928/1931", "XXXX");
        assertThat(spoken.eventsIn(1929)).isZero();
        assertThat(spoken.eventsIn(1930)).isEqualTo(1);
        assertThat(spoken.most()).isEqualTo(1);
    }

    @Test
    void twoTextsShareTheYearsInWhichBothSpeak() {
        assertThat(of(2021, "1930/1940", "2000").sharedWith(of(2021, "1938/1945", "2000/2002")))
                .containsExactly(new Years(1938, 1940), new Years(2000, 2000));
    }
}
