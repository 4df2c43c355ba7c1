package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetAsTimelineSheetTest {

    private static final Locale SPANISH = Locale.of("es");

    private static String written(String title, String date) {
        return SetAsTimelineSheet.write(
                DeliveryFixture.delivery(DeliveryFixture.event("golpe", title, date, null)), SPANISH);
    }

    @Test
    void hasTheColumnsOfTheTemplateAndTheCoverFirst() {
        String[] lines = written("Golpe", "1943-06-04").split("\r\n");

        assertThat(lines[0])
                .endsWith("Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,"
                        + "Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background");
        assertThat(lines[1]).startsWith(",,,,,,,,,").contains("\"title\"");
        assertThat(lines[2])
                .startsWith("1943,6,4,,,,,,\"4 de junio de 1943\",\"Golpe\",")
                .endsWith(",,,,,\"\",\"Perú\",");
    }

    @Test
    void aStretchHasAnEnd() {
        assertThat(written("Golpe", "1935/1945")).contains("1935,1,1,,1945,12,31,,");
    }

    @Test
    void aFormulaIsDefused() {
        assertThat(written("=1+1", "1943")).contains("\"'=1+1\"");
    }
}
