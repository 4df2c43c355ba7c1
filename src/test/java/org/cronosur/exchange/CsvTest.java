package org.cronosur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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

    /** Excel in Spain or Brazil takes a comma for the decimal sign and would show the whole line in one cell. */
    @Test
    void aReaderWithADecimalCommaGetsSemicolonsBetweenTheCells() {
        Locale spanish = Locale.of("es");
        Csv csv = Csv.readBy(spanish);
        csv.line(List.of(Csv.text("a"), Csv.decimal(2 / 3.0, spanish)));
        assertThat(csv).hasToString("\uFEFF\"a\";0,6667\r\n");

        Csv other = Csv.readBy(Locale.ENGLISH);
        other.line(List.of(Csv.decimal(-1234.5, Locale.ENGLISH), Csv.decimal(0, Locale.ENGLISH)));
        assertThat(other).hasToString("\uFEFF-1234.5,0\r\n");
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
