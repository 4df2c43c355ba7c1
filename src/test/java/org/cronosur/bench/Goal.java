package org.cronosur.bench;

import java.util.Locale;

/** A figure to reach: so many percent of the values are to stay below a limit. */
record Goal(int percent, double limit) {

    /** Nothing to reach: the value is told for comparison. */
    static final Goal NONE = new Goal(0, 0);

    static Goal median(double limit) {
        return new Goal(50, limit);
    }

    static Goal p95(double limit) {
        return new Goal(95, limit);
    }

    String verdict(Sample sample) {
        if (this.equals(NONE)) {
            return "–";
        }
        String verdict = sample.percentile(percent) <= limit ? "reached" : "**not reached**";
        return String.format(Locale.ROOT, "p%d ≤ %.0f ms: %s", percent, limit, verdict);
    }
}
