package org.cronosur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Locale PORTUGUESE = Locale.of("pt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1943-06-04            | 4 de junio de 1943",
                "2007-10-01            | 1 de octubre de 2007",
                "1943-06               | junio de 1943",
                "1930                  | 1930",
                "0476                  | 476",
                "197X                  | década de 1970",
                "19XX                  | siglo XX",
                "XXXX                  | sin fecha",
                "1937~                 | hacia 1937",
                "1943-06-04~           | hacia el 4 de junio de 1943",
                "1992-07~              | hacia julio de 1992",
                "197X~                 | hacia la década de 1970",
                "18XX~                 | hacia el siglo XIX",
                "1938?                 | 1938 (dudoso)",
                "1938%                 | hacia 1938 (dudoso)",
                "1935/1945             | entre 1935 y 1945",
                "1935~/1945?           | entre aproximadamente 1935 y 1945 (dudoso)",
                "197X/1985-03          | entre la década de 1970 y marzo de 1985",
                "2007-10-01/2007-10-02 | entre el 1 y el 2 de octubre de 2007",
                "1943-06-04/1943-10-09 | entre el 4 de junio y el 9 de octubre de 1943",
                "1943-06/1943-08       | entre junio y agosto de 1943",
                "1943-06-04?/1943-06-09| entre el 4 de junio de 1943 (dudoso) y el 9 de junio de 1943",
                "1943-06-04/1946-02-24 | entre el 4 de junio de 1943 y el 24 de febrero de 1946",
                "1980/..               | desde 1980",
                "1980-05-17/..         | desde el 17 de mayo de 1980",
                "198X~/..              | desde aproximadamente la década de 1980",
                "../1948-01            | enero de 1948 o antes",
                "../1948~              | hacia 1948 o antes",
            })
    void speaksSpanish(String edtf, String words) {
        assertThat(HistoricalDate.parse(edtf).inWords(SPANISH)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1943-06-04            | 4 June 1943",
                "1943-06               | June 1943",
                "1930                  | 1930",
                "197X                  | 1970s",
                "19XX                  | 20th century",
                "20XX                  | 21st century",
                "10XX                  | 11th century",
                "01XX                  | 2nd century",
                "02XX                  | 3rd century",
                "XXXX                  | undated",
                "1937~                 | around 1937",
                "197X~                 | around the 1970s",
                "1938?                 | 1938 (uncertain)",
                "1935/1945             | between 1935 and 1945",
                "1935~/194X            | between about 1935 and the 1940s",
                "2007-10-01/2007-10-02 | between 1 and 2 October 2007",
                "1980/..               | from 1980 on",
                "../1948-01            | January 1948 or earlier",
            })
    void speaksEnglish(String edtf, String words) {
        assertThat(HistoricalDate.parse(edtf).inWords(Locale.UK)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1943-06-04            | 4 de junho de 1943",
                "2007-10-01            | 1º de outubro de 2007",
                "1943-03               | março de 1943",
                "1930                  | 1930",
                "197X                  | década de 1970",
                "19XX                  | século XX",
                "XXXX                  | sem data",
                "1937~                 | por volta de 1937",
                "197X~                 | por volta da década de 1970",
                "1938?                 | 1938 (incerto)",
                "1935/1945             | entre 1935 e 1945",
                "1943-06-04/1943-06-09 | entre 4 e 9 de junho de 1943",
                "1980/..               | desde 1980",
                "../1948-01            | janeiro de 1948 ou antes",
            })
    void speaksPortuguese(String edtf, String words) {
        assertThat(HistoricalDate.parse(edtf).inWords(PORTUGUESE)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1992-02-15            | 15 feb 1992           | 15 Feb 1992           | 15 fev 1992",
                "1992-02               | feb 1992              | Feb 1992              | fev 1992",
                "1930                  | 1930                  | 1930                  | 1930",
                "197X                  | años 1970             | 1970s                 | anos 1970",
                "19XX                  | s. XX                 | 20th c.               | séc. XX",
                "1937~                 | c. 1937               | c. 1937               | c. 1937",
                "1938?                 | 1938?                 | 1938?                 | 1938?",
                "1935/1945             | 1935–1945             | 1935–1945             | 1935–1945",
                "1935~/1945            | c. 1935–1945          | c. 1935–1945          | c. 1935–1945",
                "1943-06-04/1943-06-09 | 4–9 jun 1943          | 4–9 Jun 1943          | 4–9 jun 1943",
                "1943-06/1943-08       | jun–ago 1943          | Jun–Aug 1943          | jun–ago 1943",
                "1980/..               | desde 1980            | from 1980             | desde 1980",
                "../1948-01            | ene 1948 o antes      | Jan 1948 or earlier   | jan 1948 ou antes",
                "XXXX                  | s. f.                 | n.d.                  | s.d.",
            })
    void fitsALabel(String edtf, String spanish, String english, String portuguese) {
        HistoricalDate date = HistoricalDate.parse(edtf);

        assertThat(date.inShort(SPANISH)).isEqualTo(spanish);
        assertThat(date.inShort(Locale.ENGLISH)).isEqualTo(english);
        assertThat(date.inShort(PORTUGUESE)).isEqualTo(portuguese);
    }

    @Test
    void speaksSpanishToWhoeverSpeaksNoneOfTheThreeWhateverTheServerSpeaks() {
        Locale server = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(HistoricalDate.parse("1937~").inWords(Locale.GERMAN)).isEqualTo("hacia 1937");
        } finally {
            Locale.setDefault(server);
        }
    }
}
