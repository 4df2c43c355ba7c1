package org.cronosur.catalogue;

import java.util.List;

/** A closed line of a border; the last point repeats the first. */
final class Ring {

    /** Longitude and latitude in degrees. */
    private final double[][] corners;

    /** The same points on the unit sphere, kept because every question needs them all. */
    private final double[][] onSphere;

    Ring(List<double[]> corners) {
        this.corners = corners.toArray(double[][]::new);
        this.onSphere = corners.stream()
                .map(corner -> Globe.onSphere(corner[1], corner[0]))
                .toArray(double[][]::new);
    }

    /** How often a line from the point to the east meets this ring: odd inside, even outside. */
    long crossings(double latitude, double longitude) {
        long crossed = 0;
        for (int i = 1; i < corners.length; i++) {
            double[] a = corners[i - 1];
            double[] b = corners[i];
            boolean spans = (a[1] > latitude) != (b[1] > latitude);
            if (spans && longitude < a[0] + (latitude - a[1]) / (b[1] - a[1]) * (b[0] - a[0])) {
                crossed++;
            }
        }
        return crossed;
    }

    /** How far the point lies from this line, in kilometres. */
    double distanceKm(double latitude, double longitude) {
        double[] point = Globe.onSphere(latitude, longitude);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < onSphere.length; i++) {
            least = Math.min(least, Globe.distanceKm(point, onSphere[i - 1], onSphere[i]));
        }
        return least;
    }
}
