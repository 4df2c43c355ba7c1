package org.cronosur.bench;

import java.util.List;

/** Measures some figures and reports them; bounded in time, three minutes at the most. */
interface Benchmark {

    /** By which it is called on the command line. */
    String name();

    /** What it measures, in one line. */
    String subject();

    void run(Report report) throws Exception;

    /**
     * The same benchmark with what was written behind its name.
     *
     * @throws IllegalArgumentException with a sentence if it cannot make sense of that
     */
    default Benchmark with(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("The benchmark “%s” takes nothing behind its name.".formatted(name()));
        }
        return this;
    }
}
