package org.cronosur.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cronosur.people.Throttle.Client;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Client STRANGER = new Client("marta", Client.STRANGE);
    private static final Client HER_LAPTOP = new Client("marta", "digest of her cookie");

    private final Throttle throttle = new Throttle();

    private void fail(Client client, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(client, NOW);
        }
    }

    @Test
    void letsPeopleMistype() {
        fail(STRANGER, Throttle.FREE - 1);

        assertThat(throttle.waitOf(STRANGER, NOW)).isZero();
    }

    @Test
    void doublesTheWaitWithEveryFurtherFailure() {
        fail(STRANGER, Throttle.FREE);
        assertThat(throttle.waitOf(STRANGER, NOW)).isEqualTo(Duration.ofSeconds(1));
        fail(STRANGER, 3);
        assertThat(throttle.waitOf(STRANGER, NOW)).isEqualTo(Duration.ofSeconds(8));
        fail(STRANGER, 100);
        assertThat(throttle.waitOf(STRANGER, NOW)).isEqualTo(Throttle.LONGEST);
    }

    @Test
    void letsTryAgainOnceTheWaitIsOver() {
        fail(STRANGER, Throttle.FREE + 1);

        assertThat(throttle.waitOf(STRANGER, NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(throttle.waitOf(STRANGER, NOW.plusSeconds(2))).isZero();
    }

    @Test
    void neverLocksOutTheBrowserThatTheOwnerUses() {
        fail(STRANGER, 1000);

        assertThat(throttle.waitOf(HER_LAPTOP, NOW)).isZero();
    }

    @Test
    void neverLocksOutColleagues() {
        fail(STRANGER, 1000);

        assertThat(throttle.waitOf(new Client("pablo", Client.STRANGE), NOW)).isZero();
    }

    @Test
    void forgetsOnSuccessAndWithTime() {
        fail(STRANGER, 50);
        throttle.passed(STRANGER);
        assertThat(throttle.waitOf(STRANGER, NOW)).isZero();

        fail(STRANGER, 50);
        Instant later = NOW.plus(Throttle.FORGOTTEN).plusSeconds(1);
        throttle.failed(STRANGER, later);
        assertThat(throttle.waitOf(STRANGER, later)).isZero();
    }
}
