package org.cronosur.visual;

import static org.assertj.core.api.Assertions.assertThat;

import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;
import org.junit.jupiter.api.Test;

class WhenFieldTest {

    private final WhenField field = new WhenField(1930, 1950, Precision.DAY);

    @Test
    void standsForNoMomentBeforeAFlagIsSet() {
        assertThat(field.getValue()).isEmpty();
        assertThat(field.moment()).isEmpty();
    }

    @Test
    void standsForTheMomentOfItsFlag() {
        field.setValue("1943-06");

        assertThat(field.moment()).contains(HistoricalDate.parse("1943-06"));
        assertThat(field.getElement().getProperty("value")).isEqualTo("1943-06");
    }

    @Test
    void tellsTheElementHowFarTheLineGoesAndHowExactlyIsAsked() {
        assertThat(field.getElement().getAttribute("first")).isEqualTo("1930");
        assertThat(field.getElement().getAttribute("last")).isEqualTo("1950");
        assertThat(new WhenField(1930, 2021, Precision.YEAR).getElement().getAttribute("finest"))
                .isEqualTo("year");
    }

    @Test
    void aGradedAnswerShowsWhatEarnedTheFullPoint() {
        HistoricalDate right = HistoricalDate.parse("1943-06-04");
        WhenPicture picture = new WhenPicture(
                HistoricalDate.parse("1946-05"),
                right,
                right.coarser(Precision.YEAR),
                new WhenPicture.Words("0,76", "2 años tarde", "Pusiste mayo de 1946."));

        assertThat(picture.getElement().getAttribute("right-from")).isEqualTo("1943-06-04");
        assertThat(picture.getElement().getAttribute("full-from")).isEqualTo("1943-01-01");
        assertThat(picture.getElement().getAttribute("full-to")).isEqualTo("1943-12-31");
        assertThat(picture.getElement().getAttribute("value")).isEqualTo("1946-05");
    }
}
