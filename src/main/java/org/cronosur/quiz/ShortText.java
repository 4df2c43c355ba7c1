package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A word or two are to be written. Case and accents do not count, one slip of the hand does not either; see
 * {@link Spelling}.
 *
 * @param answer as it is told afterwards; right in either language
 * @param variants whatever else is right, in any language
 * @param event slug of the event it asks about
 * @param text slug of the text on whose claim it rests; null when the record is meant
 */
@JsonTypeName(ShortText.KIND)
public record ShortText(
        String id,
        Bilingual prompt,
        Bilingual answer,
        List<String> variants,
        Bilingual explanation,
        String event,
        @Nullable String text)
        implements Question {

    static final String KIND = "short-text";

    /** @throws IllegalArgumentException if an answer that is right has no letter and no digit */
    public ShortText {
        variants = List.copyOf(variants);
        Require.that(
                Stream.concat(Stream.of(answer.es(), answer.en()), variants.stream())
                        .noneMatch(words -> Spelling.folded(words).isEmpty()),
                "An answer of question %s is empty",
                id);
    }

    /** All that is right. */
    public List<String> accepted() {
        return Stream.concat(Stream.of(answer.es(), answer.en()), variants.stream())
                .distinct()
                .toList();
    }

    /**
     * What a response wrote.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question
     */
    public String written(Response response) {
        return Require.kind(Written.class, this, response).words();
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public ShortText called(String other) {
        return new ShortText(other, prompt, answer, variants, explanation, event, text);
    }
}
