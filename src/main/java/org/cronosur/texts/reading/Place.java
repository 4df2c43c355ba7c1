package org.cronosur.texts.reading;

/**
 * A place of today with its middle.
 *
 * @param country ISO 3166-1, two letters
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 * @param population of a town, as far as known; 0 for a region
 */
public record Place(String name, String country, Kind kind, double latitude, double longitude, int population) {

    /** What sort of place it is. */
    public enum Kind {
        CAPITAL('C'),
        /** The seat of a province, department or state. */
        SEAT('A'),
        TOWN('T'),
        /** A province, department or state. */
        REGION('R');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(char letter) {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("No kind of place: " + letter);
        }
    }

    /** Large enough to be meant without further words. */
    boolean isKnownWidely() {
        return kind == Kind.CAPITAL || kind == Kind.SEAT || population >= 100_000;
    }
}
