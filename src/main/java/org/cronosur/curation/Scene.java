package org.cronosur.curation;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step shows of the line and of the map; whichever of the two is left out shows as it would anyway.
 *
 * @param firstDay where the line begins, in days from 1970-01-01
 * @param endDay the day after the last one on the line
 * @param latitude of the middle of the map, in degrees
 * @param longitude of the middle of the map, in degrees
 * @param kilometres from the middle to the nearer edge of the map
 */
@Embeddable
public record Scene(
        @Nullable Long firstDay,
        @Nullable Long endDay,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double kilometres) {

    private static final Scene NOTHING = new Scene(null, null, null, null, null);

    /** @throws IllegalArgumentException if a line or a map is given by halves, or cannot be */
    public Scene {
        boolean line = firstDay == null ? endDay == null : endDay != null && firstDay < endDay;
        boolean map = latitude == null
                ? longitude == null && kilometres == null
                : longitude != null && kilometres != null && isOnEarth(latitude, longitude) && kilometres > 0;
        if (!line || !map) {
            throw new IllegalArgumentException("There is no such scene");
        }
    }

    private static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    public boolean hasLine() {
        return firstDay != null;
    }

    public boolean hasMap() {
        return latitude != null;
    }

    /** What it shows of the line alone. */
    Optional<Scene> line() {
        return hasLine() ? Optional.of(new Scene(firstDay, endDay, null, null, null)) : Optional.empty();
    }

    /** What it shows of the map alone. */
    Optional<Scene> map() {
        return hasMap() ? Optional.of(new Scene(null, null, latitude, longitude, kilometres)) : Optional.empty();
    }

    /** The line of one and the map of the other; null where neither has its part. */
    static @Nullable Scene of(@Nullable Scene line, @Nullable Scene map) {
        Scene years = line == null || !line.hasLine() ? NOTHING : line;
        Scene extent = map == null || !map.hasMap() ? NOTHING : map;
        Scene both = new Scene(years.firstDay, years.endDay, extent.latitude, extent.longitude, extent.kilometres);
        return both.equals(NOTHING) ? null : both;
    }
}
