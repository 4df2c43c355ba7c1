package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetAsCsvTest {

    @Test
    void anEventIsALineUnderTheNamesOfTheColumns() {
        String[] lines = SetAsCsv.write(DeliveryFixture.delivery(
                        DeliveryFixture.event("golpe", "=Golpe", "1948-10-27", DeliveryFixture.LIMA)))
                .split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("\uFEFFnumber,event,title_es,title_en,date_edtf,earliest,latest");
        assertThat(lines[1])
                .startsWith("1,\"golpe\",\"'=Golpe\",\"'=Golpe (en)\",\"1948-10-27\",\"1948-10-27\",\"1948-10-27\"")
                .contains("\"Lima\",-12.05,-77.04,\"town\"")
                .contains("\"VELASCO (sección): Lo cuenta, así\"")
                .endsWith("\"¿Por qué?\",\"¿Por qué? (en)\"");
    }

    @Test
    void everyLineHasAsManyCellsAsThereAreColumns() {
        String[] lines = SetAsCsv.write(DeliveryFixture.delivery(DeliveryFixture.event("golpe", "Golpe", "XXXX", null)))
                .split("\r\n");
        assertThat(lines[1].replaceAll("\"[^\"]*\"", "").chars().filter(letter -> letter == ','))
                .hasSize((int) lines[0].chars().filter(letter -> letter == ',').count());
    }

    @Test
    void aPlaceThatCannotBePutOnAMapHasNoDegrees() {
        String csv = SetAsCsv.write(
                DeliveryFixture.delivery(DeliveryFixture.event("golpe", "Golpe", "1948", DeliveryFixture.NOWHERE)));
        assertThat(csv).contains("\"Perú\",,,\"none\"");
    }
}
