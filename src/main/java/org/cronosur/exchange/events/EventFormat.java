package org.cronosur.exchange.events;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cronosur.exchange.events.Flaw.Reason;
import tools.jackson.core.JsonToken;

/** The formats in which events come; a file is known by what it says, not by its name. */
public enum EventFormat {
    OWN_JSON,
    CSV,
    TIMELINE_JSON,
    GEO_JSON,
    WIKIDATA_JSON,
    WIKIDATA_TABLE;

    private static final int HEAD = 65_536;
    private static final Pattern OF_WIKIDATA =
            Pattern.compile("https?://www\\.wikidata\\.org/entity/[QPL]\\d|^\\?\\w+(\\t\\?\\w+)*\\R");

    /** The key of its name. */
    public String key() {
        return "import.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws RefusedFile if it is none of them */
    static EventFormat of(IncomingFile file) throws RefusedFile {
        String head = file.head(HEAD);
        if (head.startsWith("<")) {
            throw new RefusedFile(new Where(1, ""), Reason.XML);
        }
        if (head.startsWith("BEGIN:VCALENDAR")) {
            throw new RefusedFile(new Where(1, ""), Reason.CALENDAR);
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return ofJson(file, head);
        }
        return OF_WIKIDATA.matcher(head).find() ? WIKIDATA_TABLE : CSV;
    }

    private static EventFormat ofJson(IncomingFile file, String head) throws RefusedFile {
        if (head.startsWith("[")) {
            if (OF_WIKIDATA.matcher(head).find()) {
                return WIKIDATA_JSON;
            }
            throw new RefusedFile(Reason.JSON_NOT_OURS);
        }
        JsonShape shape = JsonShape.of(file);
        if (shape.says("format", OwnJson.FORMAT)) {
            return OWN_JSON;
        }
        if (shape.has("type") && (shape.has("features") || shape.says("type", "Feature"))) {
            return GEO_JSON;
        }
        if (shape.has("head") && shape.has("results")) {
            return WIKIDATA_JSON;
        }
        if (shape.opens("events", JsonToken.START_ARRAY)) {
            return TIMELINE_JSON;
        }
        throw new RefusedFile(Reason.JSON_NOT_OURS);
    }
}
