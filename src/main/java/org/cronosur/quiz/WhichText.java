package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.cronosur.language.Bilingual;

/**
 * Which of the texts claims something.
 *
 * @param claim what is claimed, in words that name no text
 * @param voices the texts to choose from; the right one is among them
 * @param event slug of the event of which it is claimed
 * @param text slug of the text that claims it
 */
@JsonTypeName(WhichText.KIND)
public record WhichText(
        String id,
        Bilingual prompt,
        Bilingual claim,
        List<Voice> voices,
        Bilingual explanation,
        String event,
        String text)
        implements Question {

    static final String KIND = "which-text";

    /**
     * A text that may be the one.
     *
     * @param text its slug
     * @param siglum the letter that stands for it
     */
    public record Voice(String text, String siglum, Bilingual name) {}

    /** @throws IllegalArgumentException if there are fewer than two texts, if one comes twice, or if the right one is missing */
    public WhichText {
        voices = List.copyOf(voices);
        List<String> slugs = voices.stream().map(Voice::text).distinct().toList();
        Require.that(voices.size() > 1 && slugs.size() == voices.size(), "Question %s needs different texts", id);
        Require.that(slugs.contains(text), "The right text %s of question %s cannot be chosen", text, id);
    }

    /**
     * The text that a response names.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question or names no text of this one
     */
    public Voice named(Response response) {
        String named = Require.kind(TextNamed.class, this, response).text();
        return voice(named);
    }

    /** The right one. */
    public Voice right() {
        return voice(text);
    }

    private Voice voice(String slug) {
        return voices.stream()
                .filter(voice -> voice.text().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(slug + " cannot be chosen in question " + id));
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public WhichText called(String other) {
        return new WhichText(other, prompt, claim, voices, explanation, event, text);
    }
}
