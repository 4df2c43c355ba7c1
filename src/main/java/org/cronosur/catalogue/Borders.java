package org.cronosur.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The borders of today as the map draws them (Natural Earth 1:50m, simplified; see frontend/map/geometry/build.mjs), to ask
 * how far a point lies from a country. They are a few kilometres off in places, and islets under some 40 km² are missing.
 */
public final class Borders {

    /** So far outside a town on the coast or at a border may stand: the borders are simplified. */
    public static final double TOLERANCE_KM = 15;

    private static final String FILE = "/map/region.json";

    /** Read when first asked for: most visitors never place anything. */
    private static final class Drawn {
        private static final Map<String, List<Ring>> COUNTRIES = read();
    }

    private Borders() {}

    /** Whether the map draws this country, by its ISO 3166-1 alpha-2 code. */
    public static boolean know(String country) {
        return Drawn.COUNTRIES.containsKey(country);
    }

    /**
     * Whether a point lies in a country, a lake or an enclave counting as outside only where the map leaves it out.
     *
     * @param country ISO 3166-1 alpha-2
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     * @throws IllegalArgumentException if the map does not draw this country
     */
    public static boolean contains(String country, double latitude, double longitude) {
        long crossings = rings(country).stream()
                .mapToLong(ring -> ring.crossings(latitude, longitude))
                .sum();
        return crossings % 2 == 1;
    }

    /**
     * How far outside a country a point lies: the way to the nearest point of its coasts and borders.
     *
     * @param country ISO 3166-1 alpha-2
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     * @return kilometres; 0 inside
     * @throws IllegalArgumentException if the map does not draw this country
     */
    public static double distanceKm(String country, double latitude, double longitude) {
        if (contains(country, latitude, longitude)) {
            return 0;
        }
        return rings(country).stream()
                .mapToDouble(ring -> ring.distanceKm(latitude, longitude))
                .min()
                .orElseThrow();
    }

    /** The country in which a point lies, by its ISO 3166-1 alpha-2 code; empty at sea and where the map draws none. */
    public static Optional<String> at(double latitude, double longitude) {
        return Drawn.COUNTRIES.keySet().stream()
                .sorted()
                .filter(country -> contains(country, latitude, longitude))
                .findFirst();
    }

    private static List<Ring> rings(String country) {
        List<Ring> rings = Drawn.COUNTRIES.get(country);
        if (rings == null) {
            throw new IllegalArgumentException("The map draws no country \"" + country + "\"");
        }
        return rings;
    }

    private static Map<String, List<Ring>> read() {
        try (InputStream file = Objects.requireNonNull(Borders.class.getResourceAsStream(FILE), FILE)) {
            return Topology.read(file).countries();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
