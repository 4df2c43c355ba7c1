package org.cronosur.exchange.events;

import java.util.List;
import java.util.Map;
import org.cronosur.texts.TextDraft;
import tools.jackson.databind.JsonNode;

/**
 * What a file of the own format brings besides events.
 *
 * @param texts those that nobody here has, by the slugs they will have
 * @param textNames what the texts of the file are called here
 * @param sets as the file has them: they are read anew when it is known what their events are called here
 * @param quizzes likewise
 */
public record Luggage(
        Map<String, TextDraft> texts, Map<String, String> textNames, List<JsonNode> sets, List<JsonNode> quizzes) {

    static final Luggage NONE = new Luggage(Map.of(), Map.of(), List.of(), List.of());

    /** Whether there is nothing but events. */
    public boolean isEmpty() {
        return texts.isEmpty() && sets.isEmpty() && quizzes.isEmpty();
    }
}
