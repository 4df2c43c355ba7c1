package org.cronosur.people;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long somebody has to wait who keeps failing to sign in. What counts is the account together with the browser: one
 * in which the owner signed in before has a count of its own, all others share one. So whoever tries passwords on an
 * account slows down only browsers that never were its owner's, and nobody else's account at all; an address of the
 * network, which a whole school shares, counts for nothing. (OWASP calls this device cookies.)
 */
final class Throttle {

    /** Failures that cost nothing, since people mistype. */
    static final int FREE = 5;

    static final Duration LONGEST = Duration.ofMinutes(2);

    /** After so long without a failure all is forgotten. */
    static final Duration FORGOTTEN = Duration.ofHours(1);

    private static final int MOST_KEPT = 10_000;

    private final Map<Client, Failures> failures = new LinkedHashMap<>();

    /**
     * Who tries.
     *
     * @param signInName the account that is tried, whether it exists or not
     * @param device the digest of a browser known to that account; empty for all others
     */
    record Client(String signInName, String device) {

        static final String STRANGE = "";
    }

    private record Failures(int count, Instant last) {

        /** 1, 2, 4, … seconds from the first failure on that is not free. */
        Duration pause() {
            if (count < FREE) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE, 20));
            return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }
    }

    /** How long the client still has to wait; zero if it may try. */
    synchronized Duration waitOf(Client client, Instant now) {
        Failures known = failures.get(client);
        if (known == null || known.last().plus(FORGOTTEN).isBefore(now)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, known.last().plus(known.pause()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(Client client, Instant now) {
        Failures known = failures.remove(client);
        boolean forgotten = known == null || known.last().plus(FORGOTTEN).isBefore(now);
        failures.put(client, new Failures(known == null || forgotten ? 1 : known.count() + 1, now));
        if (failures.size() > MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void passed(Client client) {
        failures.remove(client);
    }
}
