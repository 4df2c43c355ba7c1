package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Several options may be right, and a wrong pick costs. With five to seven options, two of them right and two wrong at
 * least, blind guessing earns at most 0.20 whatever number is ticked; with fewer {@link Guessing} says how much.
 *
 * @param options in the order in which they were written, which is not the order in which they are shown
 * @param event slug of the event it asks about
 * @param text slug of the text on whose claims it rests; null when the record is meant
 */
@JsonTypeName(MultipleChoice.KIND)
public record MultipleChoice(
        String id,
        Bilingual prompt,
        List<Option> options,
        Bilingual explanation,
        String event,
        @Nullable String text) implements Question {

    static final String KIND = "multiple-choice";

    /** @throws IllegalArgumentException unless at least one option is right and one is wrong */
    public MultipleChoice {
        options = List.copyOf(options);
        boolean right = options.stream().anyMatch(Option::right);
        boolean wrong = options.stream().anyMatch(option -> !option.right());
        Require.that(right && wrong, "Question %s needs a right and a wrong option at least", id);
        Require.that(
                numbersOf(options).size() == options.size(), "Two options of question %s have the same number", id);
    }

    /**
     * The options that a response ticks.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question or ticks what is no option here
     */
    public List<Option> ticked(Response response) {
        Set<Integer> ticked = Require.kind(Choices.class, this, response).options();
        Require.that(numbersOf(options).containsAll(ticked), "%s ticks what is no option of %s", response, id);
        return options.stream()
                .filter(option -> ticked.contains(option.number()))
                .toList();
    }

    private static Set<Integer> numbersOf(List<Option> options) {
        return options.stream().map(Option::number).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public MultipleChoice called(String other) {
        return new MultipleChoice(other, prompt, options, explanation, event, text);
    }
}
