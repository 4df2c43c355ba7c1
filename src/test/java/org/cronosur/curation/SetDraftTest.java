package org.cronosur.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cronosur.curation.SetFixture.draft;
import static org.cronosur.curation.SetFixture.said;

import java.util.Comparator;
import java.util.List;
import org.cronosur.texts.Locator;
import org.junit.jupiter.api.Test;

class SetDraftTest {

    /** The events are named by their years. */
    private static final Comparator<String> BY_DATE = Comparator.naturalOrder();

    @Test
    void whatIsAddedToAnOrderOfDatesGoesToItsPlaceInIt() {
        assertThat(draft("…", "1930", "1955").with(List.of("1943"), BY_DATE).events())
                .containsExactly("1930", "1943", "1955");
    }

    @Test
    void whatIsAddedToAnOrderByHandGoesToTheEnd() {
        assertThat(draft("…", "1955", "1930")
                        .with(List.of("1943", "1930"), BY_DATE)
                        .events())
                .containsExactly("1955", "1930", "1943");
    }

    @Test
    void anArrangementLosesNoStepThatItForgets() {
        assertThat(draft("…", "a", "b", "c").arranged(List.of("c", "x", "a")).events())
                .containsExactly("c", "a", "b");
        assertThat(draft("…", "a", "b", "c").arranged(List.of("c", "b")).events())
                .containsExactly("a", "c", "b");
    }

    @Test
    void theOrderOfTheDatesIsOneCommandAway() {
        assertThat(draft("…", "1955", "1930").inOrder(BY_DATE).events()).containsExactly("1930", "1955");
    }

    @Test
    void twoStepsAtOneEventAndWhatIsTooLongAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft("…", "a", "a").check());
        assertThatIllegalArgumentException().isThrownBy(() -> draft(" ").check());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft("x".repeat(201)).check());
        Step longWinded = new Step("a", said("x".repeat(2001)), null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft("…", List.of(longWinded)).check());
    }

    @Test
    void itComesBackFromItsColumnAsItWas() {
        SetDraftColumn column = new SetDraftColumn();
        Step step = new Step(
                "a",
                said("nota"),
                null,
                new Scene(-100L, 100L, -34.6, -58.4, 800.0),
                List.of(new OwnWording("velasco-1948", new Locator("one", 4), said("en mis palabras"))));
        SetDraft draft = draft("Título", List.of(step));

        SetDraft back = column.convertToEntityAttribute(column.convertToDatabaseColumn(draft));

        assertThat(new Difference(draft, back).changes()).isEmpty();
        assertThat(back.steps().getFirst().scene()).isEqualTo(step.scene());
        assertThat(back.steps().getFirst().wordings()).isEqualTo(step.wordings());
    }

    @Test
    void aSceneIsNotGivenByHalves() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scene(1L, null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scene(null, null, 10.0, 10.0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scene(5L, 5L, null, null, null));
    }
}
