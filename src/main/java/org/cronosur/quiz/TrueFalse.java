package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Statements, each true or false. Of a single one blind guessing gets half right; so they come as a block, as teachers
 * set them: a wrong mark takes away a right one, and a statement left open costs nothing. With four statements or more
 * blind guessing earns at most 0.19; with fewer {@link Guessing} says how much.
 *
 * @param statements one to eight
 * @param event slug of the event it asks about
 * @param text slug of the text on whose claims it rests; null when the record is meant
 */
@JsonTypeName(TrueFalse.KIND)
public record TrueFalse(
        String id,
        Bilingual prompt,
        List<Statement> statements,
        Bilingual explanation,
        String event,
        @Nullable String text)
        implements Question {

    static final String KIND = "true-false";
    static final int MOST_STATEMENTS = 8;

    /** @throws IllegalArgumentException unless there are one to eight statements with numbers of their own */
    public TrueFalse {
        statements = List.copyOf(statements);
        Require.that(
                !statements.isEmpty() && statements.size() <= MOST_STATEMENTS,
                "Question %s needs 1 to %d statements, not %d",
                id,
                MOST_STATEMENTS,
                statements.size());
        Require.that(
                numbersOf(statements).size() == statements.size(),
                "Two statements of question %s have the same number",
                id);
    }

    /**
     * What a response says of each statement, by its number; a statement left open is missing.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question or speaks of no statement here
     */
    public Map<Integer, Boolean> said(Response response) {
        Map<Integer, Boolean> said = Require.kind(Truths.class, this, response).statements();
        Require.that(
                numbersOf(statements).containsAll(said.keySet()), "%s marks what is no statement of %s", response, id);
        return said;
    }

    private static Set<Integer> numbersOf(List<Statement> statements) {
        return statements.stream().map(Statement::number).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public TrueFalse called(String other) {
        return new TrueFalse(other, prompt, statements, explanation, event, text);
    }
}
