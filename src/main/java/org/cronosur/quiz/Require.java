package org.cronosur.quiz;

/** What has to hold of a question or a response, with a sentence for when it does not. */
final class Require {

    private Require() {}

    /** @throws IllegalArgumentException with that sentence unless the condition holds */
    static void that(boolean condition, String sentence, Object... blanks) {
        if (!condition) {
            throw new IllegalArgumentException(sentence.formatted(blanks));
        }
    }

    /**
     * The response, of the kind that the question asks for.
     *
     * @throws IllegalArgumentException if it is of another kind
     */
    static <R extends Response> R kind(Class<R> kind, Question question, Response response) {
        that(kind.isInstance(response), "%s is no response to question %s", response, question.id());
        return kind.cast(response);
    }
}
