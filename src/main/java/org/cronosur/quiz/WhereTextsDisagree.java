package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Matter;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Two voices contradict each other on an event: what about, which claim shows it, which further voice supports whom, and
 * why it may be so. The first three are graded; the reason is judged by the teacher or by oneself, never by the program.
 *
 * @param about what they disagree about
 * @param sides the two voices, as the question names them
 * @param passages claims, one or more of which show the disagreement
 * @param further voices whose side is asked for; may be empty
 * @param reason the free part; null when no reason is asked for
 * @param event slug of the event
 */
@JsonTypeName(WhereTextsDisagree.KIND)
public record WhereTextsDisagree(
        String id,
        Bilingual prompt,
        Matter about,
        Sides sides,
        List<Passage> passages,
        List<Further> further,
        @Nullable Reason reason,
        Bilingual explanation,
        String event)
        implements Question {

    static final String KIND = "where-texts-disagree";

    /** The two voices. */
    public record Sides(Bilingual one, Bilingual other) {}

    /** Whom a further voice supports. */
    public enum Side {
        ONE,
        OTHER,
        NEITHER
    }

    /**
     * A claim that may show the disagreement.
     *
     * @param number tells the passages of a question apart
     * @param text slug of the text that makes the claim
     * @param shows whether it shows the disagreement
     */
    public record Passage(int number, String text, Bilingual claim, boolean shows) {}

    /**
     * A further voice, a text or the record, with what it says.
     *
     * @param number tells the further voices of a question apart
     */
    public record Further(int number, Bilingual voice, Side side) {}

    /** The free part: what is asked, and by what it is judged. */
    public record Reason(Bilingual prompt, Rubric rubric) {}

    /** @throws IllegalArgumentException unless some passage shows the disagreement and some does not */
    public WhereTextsDisagree {
        passages = List.copyOf(passages);
        further = List.copyOf(further);
        boolean shown = passages.stream().anyMatch(Passage::shows);
        boolean notShown = passages.stream().anyMatch(passage -> !passage.shows());
        Require.that(
                shown && notShown, "Question %s needs a claim that shows the disagreement and one that does not", id);
        Require.that(
                numbersOf(passages).size() == passages.size()
                        && voicesOf(further).size() == further.size(),
                "Two claims or voices of question %s have the same number",
                id);
    }

    /**
     * A response, sure to belong to this question.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question or names what does not stand here
     */
    public Disagreement given(Response response) {
        Disagreement given = Require.kind(Disagreement.class, this, response);
        Integer passage = given.passage();
        Require.that(
                (passage == null || numbersOf(passages).contains(passage))
                        && voicesOf(further).containsAll(given.further().keySet()),
                "%s names what does not stand in question %s",
                response,
                id);
        Require.that(reason != null || given.reason().isBlank(), "Question %s asks for no reason", id);
        return given;
    }

    /** Whether one of its passages is this claim. Whoever edited the question may have reworded one of the languages. */
    boolean quotes(Claim claim) {
        return passages.stream()
                .filter(passage -> passage.text().equals(claim.text()))
                .map(Passage::claim)
                .anyMatch(words -> words.es().equals(claim.claim().es())
                        || words.en().equals(claim.claim().en()));
    }

    /** What a response decides, part by part. */
    List<Decision> decisions(Disagreement given) {
        Map<Integer, Side> sided = given.further();
        return Stream.concat(
                        Stream.of(
                                Decision.of(Matter.values().length, given.about(), about::equals),
                                Decision.of(passages.size(), given.passage(), this::shows)),
                        further.stream()
                                .map(voice -> Decision.of(
                                        Side.values().length, sided.get(voice.number()), voice.side()::equals)))
                .toList();
    }

    private boolean shows(int number) {
        return passages.stream().anyMatch(passage -> passage.number() == number && passage.shows());
    }

    private static Set<Integer> numbersOf(List<Passage> passages) {
        return passages.stream().map(Passage::number).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Integer> voicesOf(List<Further> further) {
        return further.stream().map(Further::number).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public WhereTextsDisagree called(String other) {
        return new WhereTextsDisagree(other, prompt, about, sides, passages, further, reason, explanation, event);
    }
}
