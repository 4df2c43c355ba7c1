package org.cronosur.workshop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cronosur.texts.reading.PlainText;
import org.junit.jupiter.api.Test;

/** Copies of a text of our own, with other line breaks, signs and gaps. */
class AlignmentTest {

    private static final List<String> SENTENCES = List.of(
            "La asamblea de los estibadores abrió sus puertas el lunes por la mañana con más gente que nunca.",
            "Nadie esperaba que el alcalde llegara tan temprano, y menos con los papeles ya firmados de su mano.",
            "Tres barcos quedaron anclados frente al muelle mientras los capitanes discutían en voz baja el precio.",
            "En la panadería de la esquina se vendió todo el pan antes de que sonara la campana de las ocho.",
            "La maestra anotó en su cuaderno los nombres de quienes faltaron, que aquel día fueron casi todos.",
            "Por la tarde llovió tanto que la feria se mudó al galpón viejo, donde cabía apenas la mitad.");

    private static final PlainText TEXT = PlainText.of(String.join("\n\n", SENTENCES));

    private static final Prints PRINTS = printsOf(TEXT);

    private static Prints printsOf(PlainText text) {
        return Prints.read(Prints.taken(RunningWords.of(text)));
    }

    /** The words that are found for the sentence of that number, counted from 0. */
    private static String found(PlainText copy, int sentence) {
        int line = sentence * 2 + 1;
        return Alignment.of(PRINTS, copy)
                .find(line, line)
                .map(found -> Excerpt.of(copy, found).words().replaceAll("\\s+", " "))
                .orElse("");
    }

    @Test
    void every_line_is_found_in_the_text_itself() {
        for (int sentence = 0; sentence < SENTENCES.size(); sentence++) {
            assertThat(found(TEXT, sentence)).isEqualTo(SENTENCES.get(sentence));
        }
        assertThat(Alignment.of(PRINTS, TEXT).share()).isEqualTo(1);
    }

    @Test
    void every_line_is_found_however_the_lines_of_the_copy_break() {
        PlainText narrow = PlainText.of(String.join(" ", SENTENCES).replaceAll("(.{20,40}) ", "$1\n"));

        for (int sentence = 0; sentence < SENTENCES.size(); sentence++) {
            assertThat(found(narrow, sentence)).isEqualTo(SENTENCES.get(sentence));
        }
    }

    @Test
    void words_broken_at_the_end_of_a_line_and_other_signs_do_not_disturb() {
        PlainText copy = PlainText.of(String.join("\n", SENTENCES)
                .replace("estibadores", "estiba-\ndores")
                .replace("panadería", "PANADERIA<sup>3</sup>")
                .replace(",", " —"));

        assertThat(found(copy, 0)).startsWith("La asamblea").endsWith("que nunca.");
        assertThat(found(copy, 3)).startsWith("En la PANADERIA").endsWith("las ocho.");
    }

    @Test
    void what_the_copy_lacks_is_not_found() {
        List<String> without = new ArrayList<>(SENTENCES);
        without.remove(2);
        PlainText copy = PlainText.of(String.join("\n", without));

        assertThat(found(copy, 2)).isEmpty();
        assertThat(found(copy, 3)).isEqualTo(SENTENCES.get(3));
    }

    @Test
    void what_stands_around_the_text_in_a_page_does_not_disturb() {
        PlainText page = PlainText.of("Inicio Noticias Contacto\n" + String.join("\n", SENTENCES) + "\nPie de página");

        assertThat(found(page, 0)).isEqualTo(SENTENCES.getFirst());
        assertThat(found(page, 5)).isEqualTo(SENTENCES.getLast());
    }

    @Test
    void another_text_shares_nothing() {
        List<String> words = Arrays.asList(String.join(" ", SENTENCES).split(" "));
        Collections.shuffle(words, new Random(7));

        assertThat(Alignment.of(PRINTS, PlainText.of(String.join(" ", words))).share())
                .isLessThan(0.05);
        assertThat(Alignment.of(PRINTS, PlainText.of("")).find(1, 1)).isEmpty();
    }

    @Test
    void a_print_tells_no_word() {
        assertThat(String.join(" ", Prints.taken(RunningWords.of(TEXT)))).matches("[0-9a-f: ]+");
    }
}
