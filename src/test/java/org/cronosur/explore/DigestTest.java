package org.cronosur.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void aShortListIsShownWhole() {
        assertThat(Digest.of(List.of(3, 1, 2), 2, weight -> weight))
                .isEqualTo(new Digest<>(List.of(3, 1, 2), List.of()));
    }

    @Test
    void whatWeighsMostComesFirstInItsOldOrder() {
        assertThat(Digest.of(List.of(1, 3, 1, 3, 2), 2, weight -> weight))
                .isEqualTo(new Digest<>(List.of(3, 3), List.of(1, 1, 2)));
    }
}
