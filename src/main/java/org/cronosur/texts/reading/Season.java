package org.cronosur.texts.reading;

/** A season, which names opposite months on the two hemispheres. */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private static final int HALF_YEAR = 6;

    private final int northernStart;

    Season(int northernStart) {
        this.northernStart = northernStart;
    }

    /** Its first month, 1 to 12. One that begins in December belongs to two years. */
    int firstMonth(Hemisphere hemisphere) {
        return hemisphere == Hemisphere.NORTH ? northernStart : (northernStart + HALF_YEAR - 1) % 12 + 1;
    }
}
