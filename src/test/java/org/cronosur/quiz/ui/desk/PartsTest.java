package org.cronosur.quiz.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.visual.Rows;
import org.junit.jupiter.api.Test;

/** The parts of a question, read one after the other. */
class PartsTest {

    private final Rows<Div> rows = new Rows<>("desk.option", Div::new, 5).atLeast(3);

    @Test
    void areReadWithTheirPlaces() {
        assertThat(Parts.<Div, Integer>read(rows, (row, place) -> place)).isEqualTo(List.of(0, 1, 2));
    }

    @Test
    void saysWhichOfThemLacksSomething() {
        assertThatThrownBy(() -> Parts.<Div, Integer>read(rows, (row, place) -> {
                    Complaint.unless(place != 1, "desk.complaint.event");
                    return place;
                }))
                .isInstanceOfSatisfying(
                        Complaint.class,
                        complaint -> assertThat(complaint.on(new Span())).contains("desk.complaint.part"));
        assertThat(new Complaint("desk.complaint.event").on(new Span())).doesNotContain("desk.complaint.part");
    }
}
