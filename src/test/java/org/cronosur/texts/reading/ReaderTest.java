package org.cronosur.texts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cronosur.texts.reading.UnreadableText.Reason;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final KnownName PERON =
            new KnownName("juan-peron", "Juan Domingo Perón", List.of("Juan Domingo Perón", "Perón"));

    private static final String STORY = "El puerto creció despacio y sin orden durante muchos años de calma, y nadie"
            + " se acuerda ya de cómo era cuando llegaron los primeros barcos.";

    private final Reader reader = new Reader(List.of(PERON));

    @Test
    void names_the_line_on_which_a_date_stands_and_not_that_of_its_paragraph() throws UnreadableText {
        Reading reading = reader.read(PlainText.of("""
                Breve historia del puerto

                El puerto creció despacio y sin orden durante muchos años de calma,
                hasta que los obreros de la aduana dejaron el trabajo en la maña-
                na del 4 de junio de 1943, y con ellos los del ferrocarril.
                """));

        assertThat(reading.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.line()).isEqualTo(5);
            assertThat(candidate.lines()).containsExactly(3, 4, 5);
            assertThat(candidate.date()).hasToString("1943-06-04");
            assertThat(reading.passages().get(candidate.passage() - 1).text()).contains("en la mañana del 4");
        });
    }

    @Test
    void counts_from_the_day_the_text_was_written_which_its_head_tells() throws UnreadableText {
        Reading reading = reader.read(PlainText.of("""
                The Harbour Gazette, 12 May 1951

                Last year the harbour was closed for the whole of the winter, and nobody knew why.
                """));

        assertThat(reading.written()).hasValueSatisfying(imprint -> {
            assertThat(imprint.date()).hasToString("1951-05-12");
            assertThat(imprint.line()).isEqualTo(1);
        });
        assertThat(reading.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.date()).hasToString("1950");
            assertThat(candidate.basis()).isEqualTo(Basis.TEXT_DATE);
            assertThat(candidate.basisLine()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La Paz, 4 de mayo de 1993",
                "Publicado el 4 de mayo de 1993",
                "Escrito en Lima el 4 de mayo de 1993.",
                "The Harbour Gazette, 4 May 1993",
                "Distr. general 4 de mayo de 1993",
            })
    void knows_the_line_that_says_when_a_text_was_written(String line) {
        assertThat(imprintOf(line + "\n\n" + STORY))
                .hasValueSatisfying(imprint -> assertThat(imprint.date()).hasToString("1993-05-04"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En junio de 1943 los oficiales tomaron el correo.",
                "El 4 de junio de 1943 cayó Castillo.",
                "La Revolución de 1952",
                "El golpe del 4 de junio de 1943",
                "GOLPE DE ESTADO EN 1930",
                "Cochabamba 2000",
                "The Coup of June 1943",
                "4 de junio de 1943\n\nCae Castillo.\n\n17 de octubre de 1945\n\nVuelve Perón.",
            })
    void takes_no_date_of_the_story_for_that_of_the_text(String head) {
        assertThat(imprintOf(head + "\n\n" + STORY)).isEmpty();
    }

    private static Optional<Imprint> imprintOf(String text) {
        return Reader.imprintOf(PlainText.of(text), Language.SPANISH)
                .or(() -> Reader.imprintOf(PlainText.of(text), Language.ENGLISH));
    }

    @Test
    void says_so_when_nothing_tells_what_last_year_means() throws UnreadableText {
        Reading reading = reader.read(
                PlainText.of("Last year the harbour was closed for the whole of the season, and nobody knew why."));

        assertThat(reading.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.date()).isEqualTo(HistoricalDate.UNKNOWN);
            assertThat(candidate.basis()).isEqualTo(Basis.NO_TEXT_DATE);
        });
    }

    @Test
    void believes_a_person_who_knows_when_the_text_was_written() throws UnreadableText {
        Reading reading = reader.read(
                PlainText.of("El año pasado se cerró el puerto y nadie supo por qué."),
                Optional.of(HistoricalDate.ofYear(1951)));

        assertThat(reading.candidates().getFirst().date()).hasToString("1950");
    }

    @Test
    void takes_a_missing_year_from_a_date_of_the_same_month() throws UnreadableText {
        Reading reading = reader.read(PlainText.of("""
                La junta se reunió en Viena los días 1º y 2 de octubre de 2001, según el acta.

                En 1999 había fracasado un primer intento de reunirla, por falta de dinero.

                El 2 de octubre la junta aprobó el informe y se despidió de los presentes.
                """));

        assertThat(reading.candidates().getLast()).satisfies(candidate -> {
            assertThat(candidate.date()).hasToString("2001-10-02");
            assertThat(candidate.basis()).isEqualTo(Basis.YEAR_ELSEWHERE);
            assertThat(candidate.basisLine()).isEqualTo(1);
        });
    }

    @Test
    void takes_a_missing_year_from_the_heading_of_a_chronicle() throws UnreadableText {
        Reading reading = reader.read(PlainText.of("""
                1946

                24 de febrero: se vota en todo el valle. En 1930 habían votado solo los dueños.

                4 de junio: jura el nuevo alcalde y promete un puente.

                1951

                11 de noviembre: votan por primera vez las maestras de la provincia.

                Los que vinieron después

                El 3 de marzo se abrió el puente, que nadie esperaba ya.
                """));

        assertThat(reading.candidates())
                .extracting(candidate -> candidate.date().toString())
                .startsWith("1946-02-24", "1930", "1946-06-04", "1951-11-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A/", "a.", "1 ", "de ", "1, 2, ", "los años ", "mil novecientos "})
    void is_not_held_up_by_a_line_that_nobody_would_write(String again) {
        String endless = again.repeat(20_000 / again.length());

        assertThat(reader.read(PlainText.of(endless), Optional.empty(), Language.SPANISH)
                        .passages())
                .hasSize(1);
    }

    @Test
    void knows_who_is_known_and_offers_who_is_new() throws UnreadableText {
        Reading reading = reader.read(PlainText.of(
                "In June 1943 the name of Peron was whispered by Clara Montes and by the men of the LPO in the port."));

        assertThat(reading.candidates().getFirst().actors())
                .containsExactly(
                        new Actor("Juan Domingo Perón", "juan-peron"),
                        new Actor("Clara Montes", null),
                        new Actor("LPO", null));
    }

    @Test
    void leaves_the_notes_at_the_end_alone() throws UnreadableText {
        Reading reading = reader.read(PlainText.of("""
                The strike of 1936 is the subject of this page, and of the notes that are below it.

                NOTES

                1. The first note was written in 1987 by a clerk of the court.
                2. The second was written in 1988 by the same clerk.
                """));

        assertThat(reading.candidates())
                .singleElement()
                .extracting(Candidate::line)
                .isEqualTo(1);
    }

    @Test
    void refuses_a_language_that_it_cannot_read() {
        assertThatThrownBy(
                        () -> reader.read(
                                PlainText.of(
                                        "Em 1930 não foi uma revolução, mas uma mudança de governo, e o povo não participou da política do país.")))
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.OTHER_LANGUAGE));
    }
}
