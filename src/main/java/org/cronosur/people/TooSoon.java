package org.cronosur.people;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures a short while ago: the password was not even looked at. */
final class TooSoon extends AuthenticationException {

    private final Duration left;

    TooSoon(Duration left) {
        super("wait " + left.toSeconds() + " s");
        this.left = left;
    }

    /** Rounded up, so that it never says zero. */
    long seconds() {
        return left.plusMillis(999).toSeconds();
    }
}
