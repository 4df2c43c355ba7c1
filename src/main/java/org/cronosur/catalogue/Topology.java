package org.cronosur.catalogue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** TopoJSON with quantised arcs, as the map's file has it (https://github.com/topojson/topojson-specification, 2.1.4). */
final class Topology {

    private final JsonNode root;
    private final List<List<double[]>> arcs = new ArrayList<>();

    private Topology(JsonNode root) {
        this.root = root;
        root.path("arcs").forEach(arc -> arcs.add(unfold(arc)));
    }

    static Topology read(InputStream file) {
        return new Topology(JsonMapper.shared().readTree(file));
    }

    /** The rings of every shape that has a code. */
    Map<String, List<Ring>> countries() {
        Map<String, List<Ring>> countries = new HashMap<>();
        for (JsonNode shape : root.path("objects").path("countries").path("geometries")) {
            String code = shape.path("id").asString();
            if (!code.isEmpty()) {
                countries.put(code, rings(shape));
            }
        }
        return Map.copyOf(countries);
    }

    private List<Ring> rings(JsonNode shape) {
        return shape.path("arcs")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(this::join)
                .toList();
    }

    /** A negative number stands for the arc before its complement, run backwards. */
    private Ring join(JsonNode ring) {
        List<double[]> corners = new ArrayList<>();
        for (JsonNode number : ring) {
            int index = number.asInt();
            List<double[]> arc = arcs.get(index < 0 ? ~index : index);
            corners.addAll(index < 0 ? arc.reversed() : arc);
        }
        return new Ring(corners);
    }

    /** Points of an arc are steps from the one before, in units of the transform. */
    private List<double[]> unfold(JsonNode arc) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (JsonNode step : arc) {
            x += step.get(0).asDouble();
            y += step.get(1).asDouble();
            points.add(new double[] {degrees(x, 0), degrees(y, 1)});
        }
        return points;
    }

    private double degrees(double steps, int axis) {
        JsonNode transform = root.path("transform");
        return steps * transform.path("scale").get(axis).asDouble()
                + transform.path("translate").get(axis).asDouble();
    }
}
