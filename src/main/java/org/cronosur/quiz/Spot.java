package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A point on the map was given.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
@JsonTypeName("spot")
public record Spot(double latitude, double longitude) implements Response {

    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    /** @throws IllegalArgumentException if the point does not lie on the globe */
    public Spot {
        Require.that(
                Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE,
                "There is no point at %s degrees north and %s degrees east",
                latitude,
                longitude);
    }

    @Override
    public boolean untouched() {
        return false;
    }
}
