package org.cronosur.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The countries as the map draws them, to ask whether a point lies in one: TopoJSON with quantised arcs. */
final class Borders {

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** The rings of each country: points of longitude and latitude in degrees. */
    private final Map<String, List<double[][]>> rings = new HashMap<>();

    private final List<double[][]> arcs = new ArrayList<>();

    private Borders(JsonNode topology) {
        topology.path("arcs").forEach(arc -> arcs.add(unfold(arc, topology.path("transform"))));
        for (JsonNode country : topology.path("objects").path("countries").path("geometries")) {
            List<double[][]> outlines = rings.computeIfAbsent(country.path("id").asString(), code -> new ArrayList<>());
            country.path("arcs").forEach(polygon -> polygon.forEach(ring -> outlines.add(join(ring))));
        }
    }

    static Borders read(Path topology) throws IOException {
        return new Borders(JsonMapper.shared().readTree(Files.readAllBytes(topology)));
    }

    /** Whether the map draws this country, by its ISO 3166-1 code. */
    boolean know(String country) {
        return rings.containsKey(country);
    }

    /** How far outside the country a point lies, in kilometres; 0 inside. */
    double kilometresOutside(String country, double latitude, double longitude) {
        List<double[][]> outlines = Objects.requireNonNull(rings.get(country), country);
        long crossed = outlines.stream()
                .mapToLong(ring -> crossings(ring, latitude, longitude))
                .sum();
        if (crossed % 2 == 1) {
            return 0;
        }
        return outlines.stream()
                .mapToDouble(ring -> distance(ring, latitude, longitude))
                .min()
                .orElseThrow();
    }

    /** Points of an arc are steps from the one before, in units of the transform. */
    private static double[][] unfold(JsonNode arc, JsonNode transform) {
        double[][] points = new double[arc.size()][];
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.length; i++) {
            x += arc.get(i).get(0).asDouble();
            y += arc.get(i).get(1).asDouble();
            points[i] = new double[] {place(x, transform, 0), place(y, transform, 1)};
        }
        return points;
    }

    private static double place(double steps, JsonNode transform, int axis) {
        return steps * transform.path("scale").get(axis).asDouble()
                + transform.path("translate").get(axis).asDouble();
    }

    /** A negative number stands for the arc before its complement, run backwards. */
    private double[][] join(JsonNode ring) {
        List<double[]> points = new ArrayList<>();
        for (JsonNode number : ring) {
            int index = number.asInt();
            List<double[]> arc = List.of(arcs.get(index < 0 ? ~index : index));
            points.addAll(index < 0 ? arc.reversed() : arc);
        }
        return points.toArray(double[][]::new);
    }

    private static long crossings(double[][] ring, double latitude, double longitude) {
        long crossed = 0;
        for (int i = 1; i < ring.length; i++) {
            double[] a = ring[i - 1];
            double[] b = ring[i];
            boolean spans = (a[1] > latitude) != (b[1] > latitude);
            if (spans && longitude < a[0] + (latitude - a[1]) / (b[1] - a[1]) * (b[0] - a[0])) {
                crossed++;
            }
        }
        return crossed;
    }

    private static double distance(double[][] ring, double latitude, double longitude) {
        double shrink = Math.cos(Math.toRadians(latitude));
        double least = Double.MAX_VALUE;
        for (int i = 1; i < ring.length; i++) {
            double ax = (ring[i - 1][0] - longitude) * shrink;
            double ay = ring[i - 1][1] - latitude;
            double dx = (ring[i][0] - longitude) * shrink - ax;
            double dy = ring[i][1] - latitude - ay;
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length, 0, 1);
            least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
        }
        return least * KILOMETRES_PER_DEGREE;
    }
}
