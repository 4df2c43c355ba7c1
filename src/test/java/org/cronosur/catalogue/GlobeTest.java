package org.cronosur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GlobeTest {

    private static final double QUARTER = 10_007.557;

    @Test
    void aQuarterOfTheEarthIsTenThousandKilometres() {
        assertThat(Globe.distanceKm(0, 0, 90, 0)).isCloseTo(QUARTER, within(0.01));
        assertThat(Globe.distanceKm(0, 170, 0, -100)).isCloseTo(QUARTER, within(0.01));
    }

    @Test
    void oppositePointsAreHalfACircleApartAndAPointIsNowhereFromItself() {
        assertThat(Globe.distanceKm(10, 20, -10, -160)).isCloseTo(2 * QUARTER, within(0.01));
        assertThat(Globe.distanceKm(-34.61, -58.38, -34.61, -58.38)).isZero();
    }

    @Test
    void theWayToAnArcEndsAtItsFoot() {
        assertThat(toEquatorBetween0And10East(1, 5)).isCloseTo(111.195, within(0.01));
        assertThat(toEquatorBetween0And10East(-1, 5)).isCloseTo(111.195, within(0.01));
    }

    @Test
    void theWayToAnArcEndsAtItsNearerEndWhereTheFootLiesBeyond() {
        assertThat(toEquatorBetween0And10East(0, 12)).isCloseTo(2 * 111.195, within(0.01));
        assertThat(toEquatorBetween0And10East(0, -175)).isCloseTo(175 * 111.195, within(0.5));
    }

    @Test
    void anArcWithoutLengthIsAPoint() {
        double[] point = Globe.onSphere(0, 1);
        double[] corner = Globe.onSphere(0, 0);

        assertThat(Globe.distanceKm(point, corner, corner)).isCloseTo(111.195, within(0.01));
    }

    private static double toEquatorBetween0And10East(double latitude, double longitude) {
        return Globe.distanceKm(Globe.onSphere(latitude, longitude), Globe.onSphere(0, 0), Globe.onSphere(0, 10));
    }
}
