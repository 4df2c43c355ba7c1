package org.cronosur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cronosur.texts.reading.KnownName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The actors that come with the program, by every name they have. */
final class CatalogueNames {

    private CatalogueNames() {}

    static List<KnownName> known() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(CatalogueNames.class.getResourceAsStream("/seed-data/actors/actors.json"))) {
            List<KnownName> names = new ArrayList<>();
            for (JsonNode actor : JsonMapper.shared().readTree(file)) {
                names.add(name(actor));
            }
            return names;
        }
    }

    private static KnownName name(JsonNode actor) {
        JsonNode name = actor.get("name");
        List<String> written = new ArrayList<>();
        if (name.isString()) {
            written.add(name.stringValue());
        } else {
            name.forEach(each -> written.add(each.stringValue()));
        }
        actor.path("aliases").forEach(alias -> written.add(alias.stringValue()));
        return new KnownName(actor.get("slug").stringValue(), written.getFirst(), written);
    }
}
