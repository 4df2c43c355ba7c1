package org.cronosur.texts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cronosur.texts.reading.Passage.Kind;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String LONG =
            "This line is about as long as the lines of a printed page are, and so it sets the width,";

    private static List<Passage> of(String... lines) {
        return Passages.of(new PlainText(List.of(lines)));
    }

    @Test
    void join_lines_that_were_broken_and_part_at_empty_ones() {
        assertThat(of(LONG, LONG, "and here it ends.", "", LONG))
                .extracting(Passage::lines)
                .containsExactly(List.of(1, 2, 3), List.of(5));
    }

    @Test
    void take_each_line_for_one_where_lines_are_whole_paragraphs() {
        String paragraph = (LONG + " ").repeat(6) + "and ends.";

        assertThat(of(paragraph, paragraph)).extracting(Passage::firstLine).containsExactly(1, 2);
    }

    @Test
    void go_on_across_the_end_of_a_page_in_the_middle_of_a_sentence() {
        assertThat(of(LONG, "", "and so it goes on below."))
                .singleElement()
                .extracting(Passage::lines)
                .isEqualTo(List.of(1, 3));
    }

    @Test
    void begin_anew_with_each_item_of_a_list() {
        assertThat(of(LONG, "a) the first of the items that follow it", "b) the second of the items"))
                .hasSize(3);
    }

    @Test
    void mend_words_broken_at_the_end_of_a_line_and_know_the_line_of_each_letter() {
        Passage passage = of(
                        "These lines are of some length and end with half of an old-fash-", "ioned word, as books do.")
                .getFirst();

        assertThat(passage.text()).contains("old-fashioned word");
        assertThat(passage.lineAt(passage.text().indexOf("These"))).isEqualTo(1);
        assertThat(passage.lineAt(passage.text().indexOf("books"))).isEqualTo(2);
    }

    @Test
    void are_headings_where_a_short_line_ends_without_a_stop() {
        assertThat(of("Chapter one", "", LONG + " and ends."))
                .extracting(Passage::kind)
                .containsExactly(Kind.HEADING, Kind.PROSE);
    }
}
