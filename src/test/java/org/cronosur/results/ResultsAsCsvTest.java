package org.cronosur.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.cronosur.language.Bilingual;
import org.cronosur.results.Figure.Unknown;
import org.junit.jupiter.api.Test;

class ResultsAsCsvTest {

    private static final Figure NONE = new Unknown(Figure.Reason.TOO_FEW);
    private static final Figure HALF = new Figure.Known(0.5, 2, 10, null);

    @Test
    void speaksTheLanguageOfTheReaderWithHerDecimalSign() {
        assertThat(file("es").attempts())
                .contains("\"Clase\";\"Comenzado\";\"Segundos\"")
                .contains("1;\"3B\";\"2026-11-28 20:35:08\";67;1;2;0,25;0,5;\"en blanco\"");
        assertThat(file("en").attempts())
                .contains("\"Class\",\"Begun\",\"Seconds\"")
                .contains("1,\"3B\",\"2026-11-28 20:35:08\",67,1,2,0.25,0.5,\"left open\"");
        assertThat(file("pt").questions()).contains("\"Facilidade (de 0 a 1)\";\"Desvio padrão\"");
    }

    @Test
    void aFigureThatIsNoneIsAnEmptyCell() {
        assertThat(file("es").questions().lines().toList().get(1)).isEqualTo(";\"q1\";;1;0;0,5;;;;;30");
    }

    @Test
    void aLanguageThatNobodySpeaksHereBecomesSpanish() {
        assertThat(file("de").questions()).isEqualTo(file("es").questions());
    }

    @Test
    void whatAPupilCallsHerClassIsNoFormula() {
        assertThat(new ResultsAsCsv(report("=1+1"), Locale.of("es"), ZoneOffset.UTC).attempts())
                .contains("\"'=1+1\"");
    }

    private static ResultsAsCsv file(String language) {
        return new ResultsAsCsv(report("3B"), Locale.of(language), ZoneOffset.UTC);
    }

    private static Report report(String label) {
        Instant begun = Instant.parse("2026-11-28T20:35:08.355Z");
        return new Report(
                "quiz",
                new Bilingual("Prueba", "Trial"),
                Circle.EVERYBODY,
                List.of(label),
                0,
                new QuizFigures(1, HALF, NONE, NONE, NONE),
                List.of(line("q1"), line("q2")),
                List.of(),
                List.of(new Report.OfAttempt(1, label, begun, Duration.ofSeconds(67), 1, 2, List.of(0.5, -1.0), 0.25)));
    }

    private static Report.Line line(String id) {
        return new Report.Line(0, null, new QuestionFigures(id, 1, 0, HALF, NONE, NONE, NONE));
    }
}
