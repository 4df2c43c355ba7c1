package org.cronosur.results;

import java.util.Arrays;

/**
 * Classical test theory, one function for each formula. Variances and covariances are those of a sample, divided by
 * n − 1. Where nothing can be said, because too few took part or all are alike, the value is NaN.
 *
 * <p>Which figures there are and what they are called follows Moodle's "Quiz statistics calculations"
 * (https://docs.moodle.org/dev/Quiz_statistics_calculations), so that a teacher finds what she knows.
 */
final class Formulas {

    /** Of the standard normal distribution: what leaves 2.5 % on either side. */
    static final double Z = 1.959963984540054;

    private Formulas() {}

    /** x̄ = Σ x / n */
    static double mean(double[] x) {
        return Arrays.stream(x).average().orElse(Double.NaN);
    }

    /** s² = Σ (x − x̄)² / (n − 1) */
    static double variance(double[] x) {
        return covariance(x, x);
    }

    /** s = √s² */
    static double standardDeviation(double[] x) {
        return Math.sqrt(variance(x));
    }

    /**
     * c = Σ (x − x̄)(y − ȳ) / (n − 1)
     *
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    static double covariance(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " values beside " + y.length);
        }
        if (x.length < 2) {
            return Double.NaN;
        }
        double xMean = mean(x);
        double yMean = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - xMean) * (y[i] - yMean);
        }
        return sum / (x.length - 1);
    }

    /** Pearson's r = c(x, y) / (s(x) s(y)); NaN where one of them does not vary. */
    static double correlation(double[] x, double[] y) {
        return quotient(covariance(x, y), Math.sqrt(variance(x) * variance(y)));
    }

    /**
     * How easy a question was: the mean share of its points, 0 to 1. L. Crocker and J. Algina, Introduction to Classical
     * and Modern Test Theory, 1986, chapter 14 ("item difficulty").
     */
    static double facility(double[] item) {
        return mean(item);
    }

    /**
     * How well a question tells those who know from those who do not: its correlation with the rest of the quiz, −1 to 1.
     * The question itself is left out of the rest, for else it would correlate with itself. S. Henrysson, Correction of
     * item-total correlations in item analysis, Psychometrika 28 (1963), 211–218.
     */
    static double discrimination(double[] item, double[] rest) {
        return correlation(item, rest);
    }

    /**
     * How much of the discrimination that its facility allows a question reaches, −1 to 1: its covariance with the rest
     * as a share of the greatest possible one, that of the same scores when the best go to the best. Moodle, "Quiz
     * statistics calculations".
     */
    static double discriminativeEfficiency(double[] item, double[] rest) {
        return quotient(covariance(item, rest), covariance(sorted(item), sorted(rest)));
    }

    /**
     * How far the questions measure the same: α = k / (k − 1) · (1 − Σ s²(item) / s²(total)), at most 1; negative where
     * they contradict each other. L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16
     * (1951), 297–334.
     *
     * @param items one array for each question, all of the same people in the same order
     */
    static double cronbachAlpha(double[][] items) {
        int k = items.length;
        if (k < 2) {
            return Double.NaN;
        }
        double ofItems = Arrays.stream(items).mapToDouble(Formulas::variance).sum();
        return quotient(k, k - 1) * (1 - quotient(ofItems, variance(totals(items))));
    }

    /**
     * By how much a result is off by chance: s √(1 − α), in the unit of s. F. M. Lord and M. R. Novick, Statistical
     * Theories of Mental Test Scores, 1968, section 3.8.
     */
    static double standardErrorOfMeasurement(double standardDeviation, double alpha) {
        return standardDeviation * Math.sqrt(1 - Math.min(1, alpha));
    }

    /**
     * Where a share that was found among n people may truly lie, with 95 % confidence; wider than need be where answers
     * can be half right. E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of
     * the American Statistical Association 22 (1927), 209–212.
     */
    static Range rangeOfShare(double share, int n) {
        double z2 = Z * Z / n;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n));
        return new Range(middle - half, middle + half);
    }

    /**
     * The same for a correlation: tanh(artanh r ± z / √(n − 3)). R. A. Fisher, On the "probable error" of a coefficient
     * of correlation, Metron 1 (1921), 3–32.
     */
    static Range rangeOfCorrelation(double r, int n) {
        if (n < 4) {
            return new Range(-1, 1);
        }
        double artanh = Math.log((1 + r) / (1 - r)) / 2;
        double half = Z / Math.sqrt(n - 3);
        return new Range(Math.tanh(artanh - half), Math.tanh(artanh + half));
    }

    /**
     * The same for Cronbach's α over k questions: 1 − (1 − α) exp(± z √(2k / ((k − 1)(n − 2)))). D. G. Bonett, Sample
     * size requirements for testing and estimating coefficient alpha, Journal of Educational and Behavioral Statistics 27
     * (2002), 335–340. For two people anything is possible below 1.
     */
    static Range rangeOfAlpha(double alpha, int k, int n) {
        if (n < 3) {
            return new Range(Double.NEGATIVE_INFINITY, 1);
        }
        double factor = Math.exp(Z * Math.sqrt(2.0 * k / ((k - 1.0) * (n - 2))));
        return new Range(1 - (1 - alpha) * factor, 1 - (1 - alpha) / factor);
    }

    private static double[] totals(double[][] items) {
        double[] totals = new double[items[0].length];
        for (double[] item : items) {
            for (int person = 0; person < totals.length; person++) {
                totals[person] += item[person];
            }
        }
        return totals;
    }

    private static double[] sorted(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double quotient(double of, double by) {
        return Math.abs(by) < TINY ? Double.NaN : of / by;
    }

    /** Less than any true variance of scores: what rounding leaves of one that is none. */
    private static final double TINY = 1e-15;
}
