package org.cronosur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BadDateTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "\"\",                     0, EMPTY",
                "\" 1943\",                0, BLANK",
                "\"1943 \",                4, BLANK",
                "\"1935 / 1945\",          4, BLANK",
                "1943- 06,                 5, BLANK",
                "\"1943~ \",               5, MISPLACED_MARK",
                "hacia 1937,               0, YEAR_EXPECTED",
                "04/06/1943,               2, YEAR_EXPECTED",
                "194,                      3, YEAR_EXPECTED",
                "19430604,                 4, YEAR_EXPECTED",
                "+1943,                    0, YEAR_EXPECTED",
                "1980/.,                   5, YEAR_EXPECTED",
                "-0500,                    0, YEAR_OUT_OF_RANGE",
                "0000,                     0, YEAR_OUT_OF_RANGE",
                "Y17000,                   0, YEAR_OUT_OF_RANGE",
                "197x,                     3, SMALL_X",
                "1X70,                     1, MISPLACED_X",
                "19X5,                     2, MISPLACED_X",
                "1XXX,                     1, MISPLACED_X",
                "197X-06,                  4, MISPLACED_X",
                "1943-06X,                 7, MISPLACED_X",
                "XXXX~,                    0, NOT_ALONE",
                "XXXX-06,                  0, NOT_ALONE",
                "1935/XXXX,                5, NOT_ALONE",
                "1943-XX,                  5, UNSPECIFIED_PART",
                "1943-06-XX,               8, UNSPECIFIED_PART",
                "1943-,                    5, TWO_DIGITS",
                "1943-6,                   6, TWO_DIGITS",
                "1943-6-4,                 6, TWO_DIGITS",
                "1943-061,                 7, TWO_DIGITS",
                "1943-06-,                 8, TWO_DIGITS",
                "1943-junio,               5, TWO_DIGITS",
                "1943-00,                  5, NO_SUCH_MONTH",
                "1943-13,                  5, NO_SUCH_MONTH",
                "1992-22,                  5, SEASON",
                "1992-33,                  5, SEASON",
                "1943-06-31,               8, NO_SUCH_DAY",
                "1943-06-00,               8, NO_SUCH_DAY",
                "1943-02-29,               8, NO_SUCH_DAY",
                "2020-10-18T10:30:00Z,    10, TIME_OF_DAY",
                "2020-10-18 10:30,        10, TIME_OF_DAY",
                "1943~-06,                 5, MISPLACED_MARK",
                "1943?~,                   5, MISPLACED_MARK",
                "?1943,                    0, MISPLACED_MARK",
                "1943-~06,                 5, MISPLACED_MARK",
                "1935-1945,                4, HYPHENATED_INTERVAL",
                "1935–1945,                4, HYPHENATED_INTERVAL",
                "1943-06-04-09,           10, HYPHENATED_INTERVAL",
                "1935/,                    5, MISSING_END",
                "/1945,                    0, MISSING_END",
                "..,                       0, NO_END_KNOWN",
                "../..,                    3, NO_END_KNOWN",
                "1935/1940/1945,           9, THIRD_END",
                "1945/1935,                5, END_BEFORE_START",
                "1943-06/1943-05-31,       8, END_BEFORE_START",
                "1946~/1945,               6, END_BEFORE_START",
                "\"[1935,1945]\",          0, SET",
                "\"{1935,1945}\",          0, SET",
                "\"1935,1945\",            4, SET",
                "1943a,                    4, UNEXPECTED",
                "1943-06-04Z,             10, UNEXPECTED",
                "1980/...,                 7, UNEXPECTED",
            })
    void saysWhatIsWrongAndWhere(String text, int position, BadDate.Reason code) {
        BadDate refusal = refusalOf(text);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.position()).isEqualTo(position);
        assertThat(refusal.text()).isEqualTo(text);
    }

    @Test
    void speaksToTheReaderInThreeLanguages() {
        BadDate refusal = refusalOf("1943-13");

        assertThat(refusal.inWords(Locale.of("es")))
                .isEqualTo("Fecha «1943-13», carácter 6: ese mes no existe; los meses van de 01 a 12.");
        assertThat(refusal.inWords(Locale.of("pt", "BR")))
                .isEqualTo("Data “1943-13”, caractere 6: esse mês não existe; os meses vão de 01 a 12.");
        assertThat(refusal)
                .hasMessage("Date “1943-13”, character 6: there is no such month; months run from 01 to 12.");
        assertThat(refusalOf("1935/").inWords(Locale.of("es")))
                .startsWith("Fecha «1935/», al final: falta un extremo")
                .endsWith("1980/..");
        assertThat(refusalOf("").inWords(Locale.of("es"))).startsWith("Falta la fecha.");
    }

    @Test
    void tellsHowManyDaysTheMonthHas() {
        assertThat(refusalOf("1943-06-31").inWords(Locale.of("es")))
                .isEqualTo(
                        "Fecha «1943-06-31», carácter 9: junio de 1943 tiene 30 días; conviene revisar el día o dejar solo el mes, 1943-06.");
        assertThat(BadDate.noSuchDay("February 30, 1944", YearMonth.of(1944, 2)))
                .hasMessage(
                        "Date “February 30, 1944”: February 1944 has 29 days; check the day, or give only the month, 1944-02.");
        assertThat(BadDate.noSuchDay("31 de junho de 1943", YearMonth.of(1943, 6))
                        .inWords(Locale.of("pt")))
                .startsWith("Data “31 de junho de 1943”: junho de 1943 tem 30 dias;");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_SUCH_DAY")
    void hasASentenceForEveryReason(BadDate.Reason reason) {
        for (String language : new String[] {"es", "en", "pt"}) {
            assertThat(new BadDate("1943", 0, reason).inWords(Locale.of(language)))
                    .doesNotContain("{");
        }
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThat(refusalOf("En " + "1943 ".repeat(1000))).message().hasSizeLessThan(250);
    }

    private static BadDate refusalOf(String text) {
        return catchThrowableOfType(BadDate.class, () -> HistoricalDate.parse(text));
    }
}
