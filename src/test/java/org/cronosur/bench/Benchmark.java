package org.cronosur.bench;

/** Measures some figures and reports them; bounded in time, three minutes at the most. */
interface Benchmark {

    /** By which it is called on the command line. */
    String name();

    /** What it measures, in one line. */
    String subject();

    void run(Report report) throws Exception;
}
