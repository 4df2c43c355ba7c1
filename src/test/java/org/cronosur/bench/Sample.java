package org.cronosur.bench;

import java.util.Collection;

/** Measured values in order of size. */
final class Sample {

    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    static Sample of(Collection<? extends Number> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Sample(
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    /** The least value that at least this share, in percent, do not exceed. */
    double percentile(int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    double max() {
        return sorted[sorted.length - 1];
    }
}
