package org.cronosur.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Four people and three questions, worked out by hand.
 *
 * <pre>
 *            first  second  third | all   rest of first  rest of third
 * Ana          1      1       1   | 3         2              2
 * Bruno        1      ½       1   | 2½        1½             1½
 * Carla        0      ½       1   | 1½        1½             ½
 * Darío        0      0       0   | 0         0              0
 * mean         ½      ½       ¾   | 1¾        1¼             1
 * s²          1/3    1/6     1/4  | 7/4       3/4            5/6
 * </pre>
 */
class FormulasTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final double[] FIRST = {1, 1, 0, 0};
    private static final double[] SECOND = {1, 0.5, 0.5, 0};
    private static final double[] THIRD = {1, 1, 1, 0};
    private static final double[] ALL = {3, 2.5, 1.5, 0};
    private static final double[] REST_OF_FIRST = {2, 1.5, 1.5, 0};
    private static final double[] REST_OF_THIRD = {2, 1.5, 0.5, 0};

    @Test
    void meanAndFacility() {
        assertThat(Formulas.mean(ALL)).isCloseTo(7 / 4.0, EXACT);
        assertThat(Formulas.facility(THIRD)).isCloseTo(3 / 4.0, EXACT);
        assertThat(Formulas.mean(new double[0])).isNaN();
    }

    @Test
    void varianceAndStandardDeviation() {
        assertThat(Formulas.variance(FIRST)).isCloseTo(1 / 3.0, EXACT);
        assertThat(Formulas.variance(SECOND)).isCloseTo(1 / 6.0, EXACT);
        assertThat(Formulas.variance(THIRD)).isCloseTo(1 / 4.0, EXACT);
        assertThat(Formulas.standardDeviation(ALL)).isCloseTo(1.3228756555322954, EXACT);
        assertThat(Formulas.variance(new double[] {1})).isNaN();
    }

    /** Σ = ½·¾ + ½·¼ − ½·¼ + ½·1¼ = 1 */
    @Test
    void covariance() {
        assertThat(Formulas.covariance(FIRST, REST_OF_FIRST)).isCloseTo(1 / 3.0, EXACT);
        assertThatThrownBy(() -> Formulas.covariance(FIRST, new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** (1/3) / √(1/3 · 3/4) = 2/3, and (1/3) / √(1/4 · 5/6) = √(8/15) */
    @Test
    void discrimination() {
        assertThat(Formulas.discrimination(FIRST, REST_OF_FIRST)).isCloseTo(2 / 3.0, EXACT);
        assertThat(Formulas.discrimination(THIRD, REST_OF_THIRD)).isCloseTo(0.7302967433402214, EXACT);
    }

    @Test
    void discriminationOfAQuestionThatAllAnswerAlikeIsNone() {
        assertThat(Formulas.discrimination(new double[] {1, 1, 1, 1}, REST_OF_FIRST))
                .isNaN();
        assertThat(Formulas.discrimination(new double[] {0.1, 0.1, 0.1, 0.1}, REST_OF_FIRST))
                .isNaN();
    }

    /** The best have it right in the first fixture; in the second Σ is 1, and 3 if they had. */
    @Test
    void discriminativeEfficiency() {
        assertThat(Formulas.discriminativeEfficiency(FIRST, REST_OF_FIRST)).isCloseTo(1, EXACT);
        assertThat(Formulas.discriminativeEfficiency(new double[] {1, 0, 1, 0}, new double[] {4, 3, 1, 0}))
                .isCloseTo(1 / 3.0, EXACT);
    }

    /** 3/2 · (1 − (1/3 + 1/6 + 1/4) / (7/4)) = 6/7 */
    @Test
    void cronbachAlpha() {
        assertThat(Formulas.cronbachAlpha(new double[][] {FIRST, SECOND, THIRD}))
                .isCloseTo(6 / 7.0, EXACT);
        assertThat(Formulas.cronbachAlpha(new double[][] {FIRST})).isNaN();
        assertThat(Formulas.cronbachAlpha(new double[][] {{1, 1}, {0, 0}})).isNaN();
    }

    /** The totals are 1, 1, 2, 1 with s² = 1/4: 2 · (1 − (1/3 + 1/4) / (1/4)) = −8/3 */
    @Test
    void alphaIsNegativeWhereQuestionsContradictEachOther() {
        assertThat(Formulas.cronbachAlpha(new double[][] {{1, 0, 1, 0}, {0, 1, 1, 1}}))
                .isCloseTo(-8 / 3.0, EXACT);
    }

    /** √(7/4) · √(1/7) = 1/2 */
    @Test
    void standardErrorOfMeasurement() {
        assertThat(Formulas.standardErrorOfMeasurement(Math.sqrt(7 / 4.0), 6 / 7.0))
                .isCloseTo(0.5, EXACT);
        assertThat(Formulas.standardErrorOfMeasurement(2, 1)).isZero();
    }

    /** With z = 1.96 and n = 10: z² = 3.8415, so that ½ lies in ½ ± z / 2 / √(n + z²). */
    @Test
    void rangeOfAShare() {
        double half = 1.959963984540054 / 2 / Math.sqrt(10 + 3.841458820694124);

        assertThat(Formulas.rangeOfShare(0.5, 10).low()).isCloseTo(0.5 - half, EXACT);
        assertThat(Formulas.rangeOfShare(0.5, 10).high()).isCloseTo(0.5 + half, EXACT);
        assertThat(Formulas.rangeOfShare(1, 3).low()).isCloseTo(3 / (3 + 3.841458820694124), EXACT);
        assertThat(Formulas.rangeOfShare(1, 3).high()).isCloseTo(1, EXACT);
    }

    /** artanh 0 = 0; √(28 − 3) = 5. */
    @Test
    void rangeOfACorrelation() {
        assertThat(Formulas.rangeOfCorrelation(0, 28).high()).isCloseTo(Math.tanh(1.959963984540054 / 5), EXACT);
        assertThat(Formulas.rangeOfCorrelation(0, 28).low()).isCloseTo(-Math.tanh(1.959963984540054 / 5), EXACT);
        assertThat(Formulas.rangeOfCorrelation(0.5, 3)).isEqualTo(new Range(-1, 1));
        assertThat(Formulas.rangeOfCorrelation(1, 10)).isEqualTo(new Range(1, 1));
    }

    /** k = 2, n = 6: √(4 / 4) = 1. */
    @Test
    void rangeOfAlpha() {
        assertThat(Formulas.rangeOfAlpha(0.5, 2, 6).low()).isCloseTo(1 - 0.5 * Math.exp(1.959963984540054), EXACT);
        assertThat(Formulas.rangeOfAlpha(0.5, 2, 6).high()).isCloseTo(1 - 0.5 * Math.exp(-1.959963984540054), EXACT);
    }
}
