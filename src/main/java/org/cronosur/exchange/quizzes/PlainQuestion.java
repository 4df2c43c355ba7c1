package org.cronosur.exchange.quizzes;

import java.util.List;

/**
 * A question in one language, in one of the few shapes that programs elsewhere know. What a kind of question is beyond
 * its shape stays behind; {@link Plain} says which shape a kind takes.
 */
sealed interface PlainQuestion {

    Heading heading();

    /**
     * What every question has.
     *
     * @param id unique in its quiz
     * @param explanation what is told after the answer; may be empty
     * @param tags where it comes from, as "event:uriburu-1930"
     */
    record Heading(String id, String prompt, String explanation, List<String> tags) {

        Heading numbered(int part) {
            return new Heading(id + "-" + part, prompt, explanation, tags);
        }

        Heading asking(String other) {
            return new Heading(id, other, explanation, tags);
        }
    }

    /** @param single whether one option is to be chosen and not several */
    record Choose(Heading heading, List<Pick> options, boolean single) implements PlainQuestion {}

    /**
     * @param share of the points, −1 to 1
     * @param because told to whoever chose it; may be empty
     */
    record Pick(String text, double share, String because) {}

    /** A statement is true or false. */
    record Decide(Heading heading, boolean holds, String because) implements PlainQuestion {}

    /** A whole number; of several ranges the first that holds it counts. */
    record Count(Heading heading, List<Range> ranges) implements PlainQuestion {}

    /** Both ends belong to it. */
    record Range(int from, int to, double share) {}

    /** Words to be written, all of them right. */
    record Write(Heading heading, List<String> accepted) implements PlainQuestion {}

    /** @param spares what stands on the right and belongs to nothing */
    record Pair(Heading heading, List<Couple> couples, List<String> spares) implements PlainQuestion {}

    record Couple(String left, String right) {}

    /** Items in right order. */
    record Sequence(Heading heading, List<String> items) implements PlainQuestion {}
}
