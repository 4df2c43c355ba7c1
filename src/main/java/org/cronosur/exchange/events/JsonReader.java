package org.cronosur.exchange.events;

import java.util.Set;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.Remark.Kind;
import tools.jackson.databind.JsonNode;

/** Turns elements of GeoJSON and of TimelineJS into entries. */
final class JsonReader {

    private static final Set<String> PICTURES = Set.of("media", "background", "autolink", "scale");

    private final Entries entries;

    JsonReader(Entries entries) {
        this.entries = entries;
    }

    /** A feature of GeoJSON (RFC 7946). */
    void feature(JsonNode feature, int line, String part) throws RefusedFile {
        if (!feature.isObject() || !feature.path("type").asString("").equals("Feature")) {
            entries.add(new Flaw(new Where(line, part), Reason.ELEMENT_NOT_OBJECT, "Feature"));
            return;
        }
        Entry entry = new Entry(line, part);
        if (feature.hasNonNull("id")) {
            entry.say(Field.ID, "id", plain(feature.path("id")));
        }
        feature.path("properties")
                .propertyStream()
                .forEach(property -> property(entry, property.getKey(), property.getValue()));
        if (!feature.path("geometry").isNull() && !feature.path("geometry").isMissingNode()) {
            geometry(entry, feature.path("geometry"));
        }
        entries.add(entry);
    }

    private void property(Entry entry, String name, JsonNode value) {
        Field.named(name).ifPresentOrElse(field -> say(entry, field, name, value), () -> entries.unused(name));
    }

    private void say(Entry entry, Field field, String name, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        if (value.isObject()) {
            entries.add(new Flaw(entry.where().in(entry.where().part() + "/" + name), Reason.VALUE_NOT_PLAIN, name));
            return;
        }
        entry.say(field, name, plain(value));
    }

    /** What a value says; the elements of a list parted as in the cell of a table. */
    static String plain(JsonNode value) {
        return value.isArray()
                ? String.join(
                        " | ",
                        value.valueStream().map(each -> each.asString("")).toList())
                : value.asString("");
    }

    private void geometry(Entry entry, JsonNode geometry) {
        String type = geometry.path("type").asString("");
        if (type.equals("Point")) {
            point(entry, geometry.path("coordinates"));
            return;
        }
        Where where = entry.where().in(entry.where().part() + "/geometry");
        double[] middle = Shapes.middle(geometry);
        if (middle.length == 0) {
            entries.add(new Flaw(where, Reason.GEOMETRY_UNKNOWN, type));
            return;
        }
        entry.say(Field.LONGITUDE, "geometry", String.valueOf(middle[0]));
        entry.say(Field.LATITUDE, "geometry", String.valueOf(middle[1]));
        entries.add(new Remark(where, Kind.SHAPE_AS_POINT, type));
    }

    private static void point(Entry entry, JsonNode coordinates) {
        entry.say(Field.LONGITUDE, "geometry", coordinates.path(0).asString("?"));
        entry.say(Field.LATITUDE, "geometry", coordinates.path(1).asString("?"));
    }

    /** A slide of TimelineJS; its headline and text are HTML, of which the words are taken. */
    void slide(JsonNode slide, int line, String part) throws RefusedFile {
        if (!slide.isObject()) {
            entries.add(new Flaw(new Where(line, part), Reason.ELEMENT_NOT_OBJECT, "event"));
            return;
        }
        Entry entry = new Entry(line, part);
        slide.propertyStream().forEach(property -> slidePart(entry, property.getKey(), property.getValue()));
        entries.add(entry);
    }

    private void slidePart(Entry entry, String name, JsonNode value) {
        switch (name) {
            case "unique_id" -> say(entry, Field.ID, name, value);
            case "group" -> say(entry, Field.GROUP, name, value);
            case "start_date" -> moment(entry, name, value, Field.YEAR, Field.MONTH, Field.DAY);
            case "end_date" -> moment(entry, name, value, Field.END_YEAR, Field.END_MONTH, Field.END_DAY);
            case "text" -> text(entry, value);
            case "location" -> location(entry, value);
            case "display_date" -> entries.unused(name);
            default -> {
                if (PICTURES.contains(name)) {
                    entries.add(new Remark(entry.where(), Kind.PICTURES_LEFT_OUT, name));
                } else {
                    property(entry, name, value);
                }
            }
        }
    }

    private static void text(Entry entry, JsonNode value) {
        entry.say(
                Field.TITLE,
                "text/headline",
                Markup.words(value.path("headline").asString("")));
        entry.say(Field.SUMMARY, "text/text", Markup.words(value.path("text").asString("")));
    }

    private static void location(Entry entry, JsonNode value) {
        entry.say(Field.PLACE, "location/name", value.path("name").asString(""));
        entry.say(Field.LATITUDE, "location/lat", value.path("lat").asString(""));
        entry.say(Field.LONGITUDE, "location/lon", value.path("lon").asString(""));
    }

    private static void moment(Entry entry, String name, JsonNode value, Field year, Field month, Field day) {
        entry.say(year, name + "/year", value.path("year").asString(""));
        entry.say(month, name + "/month", value.path("month").asString(""));
        entry.say(day, name + "/day", value.path("day").asString(""));
    }
}
