package org.cronosur.people;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A browser in which the owner of an account signed in.
 *
 * @param digest of its cookie
 * @param seen when that was the last time
 */
@Embeddable
record KnownDevice(String digest, Instant seen) {}
