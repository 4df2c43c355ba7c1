package org.cronosur.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.curation.SetFixture.draft;
import static org.cronosur.curation.SetFixture.said;

import java.util.List;
import org.cronosur.curation.Change.Added;
import org.cronosur.curation.Change.Heading;
import org.cronosur.curation.Change.Moved;
import org.cronosur.curation.Change.Part;
import org.cronosur.curation.Change.Removed;
import org.cronosur.curation.Change.Retold;
import org.cronosur.curation.Change.StepRetold;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void theSameIsNoDifference() {
        assertThat(new Difference(draft("T", "a", "b"), draft("T", "a", "b")).isNone())
                .isTrue();
    }

    @Test
    void oneEventThatJumpsIsOneMoveAndNotMany() {
        assertThat(new Difference(draft("T", "a", "b", "c", "d"), draft("T", "d", "a", "b", "c")).changes())
                .containsExactly(new Moved("d", 4, 1));
    }

    @Test
    void whatHasGoneAndWhatHasComeIsNotSaidToHaveMoved() {
        assertThat(new Difference(draft("T", "a", "b", "c"), draft("T", "b", "x", "c")).changes())
                .containsExactly(new Removed("a", 1), new Added("x", 2));
    }

    @Test
    void otherWordsAreNamedByTheirPlace() {
        SetDraft before = draft("Antes", "a");
        SetDraft after = draft("Después", List.of(new Step("a", said("nota"), said("¿y?"))));

        assertThat(new Difference(before, after).changes())
                .containsExactly(
                        new Retold(Heading.TITLE), new StepRetold("a", Part.NOTE), new StepRetold("a", Part.ASK));
    }
}
