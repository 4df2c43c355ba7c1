package org.cronosur.e2e;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the open addresses say of the content: its events are in Spanish and English, and a Portuguese page shows the Spanish. */
final class Catalogue {

    private static final JsonMapper JSON = new JsonMapper();

    private final Program program;

    Catalogue(Program program) {
        this.program = program;
    }

    String title(String event, Setting reader) {
        return read("/api/events/" + event).at("/title/" + spoken(reader)).asString();
    }

    private static String spoken(Setting reader) {
        return reader == Setting.ENGLISH ? "en" : "es";
    }

    JsonNode read(String path) {
        return JSON.readTree(program.get(path));
    }
}
