package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The middle of shapes that are more than a point. */
final class Shapes {

    private static final double[] NONE = {};

    private Shapes() {}

    /**
     * The middle of the box around a geometry of GeoJSON.
     *
     * @return degrees east and north; empty for what is no geometry
     */
    static double[] middle(JsonNode geometry) {
        List<double[]> corners = new ArrayList<>();
        collect(geometry.path("coordinates"), corners);
        if (corners.isEmpty()) {
            return NONE;
        }
        return new double[] {middle(corners, 0), middle(corners, 1)};
    }

    private static void collect(JsonNode coordinates, List<double[]> corners) {
        if (coordinates.path(0).isNumber() && coordinates.path(1).isNumber()) {
            corners.add(new double[] {
                coordinates.path(0).asDouble(), coordinates.path(1).asDouble()
            });
        } else {
            coordinates.valueStream().filter(JsonNode::isArray).forEach(inner -> collect(inner, corners));
        }
    }

    private static double middle(List<double[]> corners, int axis) {
        double least =
                corners.stream().mapToDouble(corner -> corner[axis]).min().orElseThrow();
        double most = corners.stream().mapToDouble(corner -> corner[axis]).max().orElseThrow();
        return Math.round((least + most) / 2 * 1e5) / 1e5;
    }
}
