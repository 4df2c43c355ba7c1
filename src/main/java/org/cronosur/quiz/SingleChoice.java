package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One of several options is right.
 *
 * @param options in the order in which they were written, which is not the order in which they are shown
 * @param event slug of the event it asks about
 * @param text slug of the text on whose claim it rests; null when the record is meant
 */
@JsonTypeName(SingleChoice.KIND)
public record SingleChoice(
        String id,
        Bilingual prompt,
        List<Option> options,
        Bilingual explanation,
        String event,
        @Nullable String text) implements Question {

    static final String KIND = "single-choice";
    static final int FEWEST_OPTIONS = 3;
    static final int MOST_OPTIONS = 5;

    /** @throws IllegalArgumentException unless exactly one option is right */
    public SingleChoice {
        options = List.copyOf(options);
        if (options.stream().filter(Option::right).count() != 1) {
            throw new IllegalArgumentException("Question " + id + " needs exactly one right option");
        }
    }

    /** The option that is right. */
    public Option rightOption() {
        return options.stream().filter(Option::right).findFirst().orElseThrow();
    }

    /**
     * The option that a response names.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question or names no option of this one
     */
    public Option chosen(Response response) {
        return options.stream()
                .filter(option -> response instanceof Choice(int number) && number == option.number())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(response + " is no option of question " + id));
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public SingleChoice called(String other) {
        return new SingleChoice(other, prompt, options, explanation, event, text);
    }
}
