package org.cronosur.practice;

import java.util.List;

/**
 * The formulas of FSRS-6, the Free Spaced Repetition Scheduler, one function for each. Source: “The Algorithm”, section
 * FSRS-6, in the wiki of open-spaced-repetition/fsrs4anki; the model goes back to J. Ye, J. Su and Y. Cao, A Stochastic
 * Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling, KDD 2022. Letters are those of the source: S
 * stability in days, D difficulty, R retrievability, G grade, w the parameters. Bounds that the source leaves open are
 * those of its reference implementations, against whose numbers the tests hold this.
 */
final class Fsrs {

    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36_500;
    static final double LEAST_DIFFICULTY = 1;
    static final double MOST_DIFFICULTY = 10;
    static final int LONGEST_INTERVAL = 36_500;

    /** The retrievability by which stability is defined. */
    private static final double NINE_OF_TEN = 0.9;

    /** The 21 parameters published as defaults, fitted to the reviews of many learners. */
    private static final List<Double> DEFAULTS = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final List<Double> parameters;

    private Fsrs(List<Double> parameters) {
        this.parameters = parameters;
    }

    static Fsrs withDefaults() {
        return new Fsrs(DEFAULTS);
    }

    private double w(int index) {
        return parameters.get(index);
    }

    /**
     * Retrievability, the forgetting curve: R(t, S) = (1 + f·t/S)^(−w20), with f so that R(S, S) = 0.9.
     *
     * @param days t, since the last review
     * @return 0 to 1
     */
    double retrievability(double days, double stability) {
        return Math.pow(1 + factor() * days / stability, -w(20));
    }

    /** f = 0.9^(−1/w20) − 1. */
    private double factor() {
        return Math.pow(NINE_OF_TEN, -1 / w(20)) - 1;
    }

    /**
     * The interval after which R falls to the retention desired: I(r, S) = S/f · (r^(−1/w20) − 1), in whole days.
     *
     * @param retention above 0 and below 1
     * @return 1 to {@link #LONGEST_INTERVAL}
     */
    int interval(double stability, double retention) {
        double days = stability / factor() * (Math.pow(retention, -1 / w(20)) - 1);
        return (int) Math.clamp(Math.round(days), 1, LONGEST_INTERVAL);
    }

    /** S0(G) = w(G−1). */
    double initialStability(Grade grade) {
        return boundedStability(w(grade.number() - 1));
    }

    /** D0(G) = w4 − e^(w5·(G−1)) + 1, within 1 to 10. */
    double initialDifficulty(Grade grade) {
        return boundedDifficulty(unboundedInitialDifficulty(grade));
    }

    private double unboundedInitialDifficulty(Grade grade) {
        return w(4) - Math.exp(w(5) * (grade.number() - 1)) + 1;
    }

    /**
     * D″ = mean reversion of D′ = D + linear damping of ΔD(G), with ΔD(G) = −w6·(G − 3); within 1 to 10.
     *
     * @return the difficulty after a review
     */
    double nextDifficulty(double difficulty, Grade grade) {
        double change = -w(6) * (grade.number() - 3);
        return boundedDifficulty(meanReversion(difficulty + linearDamping(change, difficulty)));
    }

    /** ΔD·(10 − D)/9: the nearer to 10, the less is changed. */
    double linearDamping(double change, double difficulty) {
        return change * (MOST_DIFFICULTY - difficulty) / (MOST_DIFFICULTY - LEAST_DIFFICULTY);
    }

    /** w7·D0(4) + (1 − w7)·D′, with D0(4) as its formula gives it, out of bounds. */
    double meanReversion(double difficulty) {
        return w(7) * unboundedInitialDifficulty(Grade.EASY) + (1 - w(7)) * difficulty;
    }

    /**
     * S′r = S·(1 + e^w8·(11 − D)·S^(−w9)·(e^(w10·(1−R)) − 1)·h·e), where h = w15 for a hard and e = w16 for an easy
     * review, else 1.
     */
    double stabilityAfterRecall(double difficulty, double stability, double retrievability, Grade grade) {
        double hard = grade == Grade.HARD ? w(15) : 1;
        double easy = grade == Grade.EASY ? w(16) : 1;
        double increase = Math.exp(w(8))
                * (11 - difficulty)
                * Math.pow(stability, -w(9))
                * Math.expm1(w(10) * (1 - retrievability))
                * hard
                * easy;
        return boundedStability(stability * (1 + increase));
    }

    /**
     * S′f = w11·D^(−w12)·((S + 1)^w13 − 1)·e^(w14·(1−R)), at most S·e^(−w17·w18), which is what forgetting it on the
     * same day and learning it again would leave.
     */
    double stabilityAfterForgetting(double difficulty, double stability, double retrievability) {
        double left = w(11)
                * Math.pow(difficulty, -w(12))
                * (Math.pow(stability + 1, w(13)) - 1)
                * Math.exp(w(14) * (1 - retrievability));
        return boundedStability(Math.min(left, stability / Math.exp(w(17) * w(18))));
    }

    /** S′s = S·e^(w17·(G − 3 + w18))·S^(−w19); it never falls unless the card was forgotten. */
    double stabilityAfterSameDay(double stability, Grade grade) {
        double change = Math.exp(w(17) * (grade.number() - 3 + w(18))) * Math.pow(stability, -w(19));
        return boundedStability(stability * (grade == Grade.AGAIN ? change : Math.max(1, change)));
    }

    private static double boundedStability(double stability) {
        return Math.clamp(stability, LEAST_STABILITY, MOST_STABILITY);
    }

    private static double boundedDifficulty(double difficulty) {
        return Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY);
    }
}
