package org.cronosur.catalogue;

/** Distances on the earth taken as a sphere, which is at most 0.6 % off the ellipsoid. */
public final class Globe {

    /** Mean radius R1 of the earth (H. Moritz, Geodetic Reference System 1980, Journal of Geodesy 74, 2000). */
    private static final double RADIUS_IN_KM = 6371.0088;

    private Globe() {}

    /**
     * The shortest way between two points.
     *
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east
     * @return kilometres, 0 to about 20,015
     */
    public static double distanceKm(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        return RADIUS_IN_KM * angle(onSphere(latitude, longitude), onSphere(otherLatitude, otherLongitude));
    }

    /** The unit vector from the centre of the earth through a point. */
    static double[] onSphere(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }

    /**
     * How far a point lies from the great-circle arc between {@code a} and {@code b}: the cross-track distance (E.
     * Williams, Aviation Formulary, "Cross track error", in vectors) where its foot falls on the arc, else the distance to
     * the nearer end.
     *
     * @return kilometres
     */
    static double distanceKm(double[] point, double[] a, double[] b) {
        double[] pole = cross(a, b);
        double length = length(pole);
        boolean footOnArc = dot(cross(pole, a), point) > 0 && dot(cross(b, pole), point) > 0;
        if (length > 0 && footOnArc) {
            return RADIUS_IN_KM * Math.asin(Math.min(1, Math.abs(dot(pole, point)) / length));
        }
        return RADIUS_IN_KM * Math.min(angle(point, a), angle(point, b));
    }

    /** The angle between two vectors by its tangent, which stays exact for small and for nearly opposite ones. */
    private static double angle(double[] a, double[] b) {
        return Math.atan2(length(cross(a, b)), dot(a, b));
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }
}
