package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void beginsWithAByteOrderMarkAndEndsItsLinesAsTheStandardAsks() {
        Csv csv = new Csv();
        csv.line(List.of("a", "b"));
        csv.line(List.of(Csv.text("Perón"), Csv.empty()));
        assertThat(csv).hasToString("\uFEFFa,b\r\n\"Perón\",\r\n");
    }

    @Test
    void aQuoteInsideATextIsDoubled() {
        assertThat(Csv.text("un \"golpe\", dice")).isEqualTo("\"un \"\"golpe\"\", dice\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void whatASpreadsheetWouldCalculateIsTextAgain(String formula) {
        assertThat(Csv.text(formula)).isEqualTo("\"'" + formula + "\"");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(Csv.number(-34.61)).isEqualTo("-34.61");
    }
}
