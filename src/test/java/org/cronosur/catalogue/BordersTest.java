package org.cronosur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BordersTest {

    @ParameterizedTest
    @CsvSource({
        "AR, -34.61, -58.38",
        "PE, -12.05, -77.04",
        "BO, -16.50, -68.15",
        "BR, -15.79, -47.88",
        "MX, 19.43, -99.13",
        "CL, -33.45, -70.67",
        "FK, -51.7, -58.9",
        "GF, 4.0, -53.0"
    })
    void aCapitalLiesInItsCountry(String country, double latitude, double longitude) {
        assertThat(Borders.contains(country, latitude, longitude)).isTrue();
        assertThat(Borders.distanceKm(country, latitude, longitude)).isZero();
    }

    @Test
    void aPointAcrossTheBorderLiesInTheNeighbouringCountryOnly() {
        assertThat(Borders.contains("BO", -33.45, -70.67)).isFalse();
        assertThat(Borders.contains("AR", -33.45, -70.67)).isFalse();
    }

    /** The southern tip of Bolivia, by Bermejo, lies at 22.9° south and 64.3° west. */
    @Test
    void theDistanceIsTheWayToTheNearestBorder() {
        assertThat(Borders.distanceKm("BO", -30, -65))
                .isCloseTo(Globe.distanceKm(-30, -65, -22.9, -64.3), within(15.0));
        assertThat(Borders.distanceKm("UY", -34.61, -58.38)).isBetween(25.0, 60.0);
    }

    @Test
    void theNearestPieceOfLandCountsAndNotTheLargest() {
        double fromTheIslandSide = Borders.distanceKm("AR", -54.5, -63.5);

        assertThat(fromTheIslandSide).isLessThan(60);
    }

    @Test
    void theFarSideOfTheEarthIsHalfACircleAway() {
        assertThat(Borders.distanceKm("PY", 23, 122)).isBetween(19_000.0, 20_015.2);
    }

    @Test
    void aCountryThatTheMapDoesNotDrawIsRefusedByName() {
        assertThat(Borders.know("XX")).isFalse();
        assertThat(Borders.know("")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Borders.distanceKm("XX", 0, 0))
                .withMessageContaining("XX");
    }
}
