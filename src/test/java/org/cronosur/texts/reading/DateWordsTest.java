package org.cronosur.texts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.cronosur.time.BadDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "hacia 1937, 1937~",
        "about 1937, 1937~",
        "junio de 1943, 1943-06",
        "4 de junio de 1943, 1943-06-04",
        "los años setenta, 197X",
        "entre 1935 y 1945, 1935/1945",
        "antes de 1952, ../1952",
        "4/6/1943, 1943-06-04",
        "6/1943, 1943-06",
        "4 de junho de 1943, 1943-06-04",
        "1º de maio de 1943, 1943-05-01",
        "por volta de 1937, 1937~",
        "até 1952, ../1952",
        "os anos setenta, 197X",
        "início dos anos 80, 1980/1983"
    })
    void understandsWhatSomebodyWrites(String words, String edtf) {
        assertThat(DateWords.read(words)).map(Object::toString).contains(edtf);
    }

    @Test
    void guessesNothing() {
        assertThat(DateWords.read("dos años después")).isEmpty();
        assertThat(DateWords.read("31/2/1943")).isEmpty();
        assertThat(DateWords.read("nunca")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "31 de junio de 1943; junio de 1943 tiene 30 días",
                "el 32 de mayo de 1943; mayo de 1943 tiene 31 días",
                "del 30 al 31 de junio de 1943; junio de 1943 tiene 30 días",
                "30/2/1944; febrero de 1944 tiene 29 días",
                "29 de fevereiro de 1943; febrero de 1943 tiene 28 días",
                "June 31, 1943; junio de 1943 tiene 30 días",
                "31st of June 1943; junio de 1943 tiene 30 días",
            })
    void tellsHowManyDaysTheMonthHas(String words, String advice) {
        assertThatExceptionOfType(BadDate.class)
                .isThrownBy(() -> DateWords.understood(words))
                .satisfies(bad -> assertThat(bad.inWords(Locale.of("es")))
                        .startsWith("Fecha «" + words + "»: ")
                        .contains(advice));
    }

    @Test
    void findsNoDayInWhatIsNoDate() {
        assertThat(NoSuchDay.in("31 personas de junio")).isEmpty();
        assertThat(NoSuchDay.in("los años 40")).isEmpty();
        assertThat(NoSuchDay.in("31 de junio")).isEmpty();
        assertThat(NoSuchDay.in("30 de junio de 1943")).isEmpty();
    }
}
