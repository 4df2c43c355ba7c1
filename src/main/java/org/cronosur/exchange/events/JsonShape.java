package org.cronosur.exchange.events;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** The names at the top of a JSON file, by which formats are told apart; the whole file is checked on the way. */
record JsonShape(Map<String, JsonToken> names, Map<String, String> words) {

    static JsonShape of(IncomingFile file) throws RefusedFile {
        JsonShape shape = new JsonShape(new HashMap<>(), new HashMap<>());
        try (JsonFile json = JsonFile.open(file)) {
            json.begin();
            json.eachName(name -> {
                shape.names().put(name, json.token());
                if (json.token() == JsonToken.VALUE_STRING) {
                    shape.words().put(name, json.value().asString());
                } else {
                    json.skip();
                }
            });
            json.end();
        }
        return shape;
    }

    boolean has(String name) {
        return names.containsKey(name);
    }

    boolean opens(String name, JsonToken token) {
        return names.get(name) == token;
    }

    boolean says(String name, String word) {
        return word.equals(words.get(name));
    }
}
