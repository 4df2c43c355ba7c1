package org.cronosur.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cronosur.quiz.CatalogueFixture.claim;
import static org.cronosur.quiz.CatalogueFixture.event;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronosur.catalogue.Events;
import org.cronosur.curation.EventSets;
import org.cronosur.shipment.FaultyShipment;
import org.cronosur.shipment.Flaw;
import org.cronosur.shipment.SeedFile;
import org.cronosur.shipment.Shipment;
import org.cronosur.texts.SourceTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ShippedQuizzesTest {

    /** Eight questions, one a line from line 6 on; the last two are orders. */
    private static final String SOUND = """
            {
              "slug": "argentina",
              "lesson": "argentina",
              "title": {"es": "Argentina", "en": "Argentina"},
              "questions": [
            %s
            ]}""".formatted(String.join(
            ",\n",
            choice("q1"),
            choice("q2"),
            choice("q3"),
            choice("q4"),
            choice("q5"),
            choice("q6"),
            order("q7", "uriburu-1930", "gou-coup-1943", "peron-elected-1946"),
            order("q8", "uriburu-1930", "peron-elected-1946", "peron-falls-1955")));

    private final Quizzes quizzes = mock();
    private final EventSets lessons = mock();
    private final Events events = mock();
    private final SourceTexts texts = mock();
    private final ShippedQuizzes shipped = new ShippedQuizzes(quizzes, lessons, events, texts);

    @BeforeEach
    void fillTheCatalogue() {
        given(lessons.existsBySlug("argentina")).willReturn(true);
        given(events.findAll())
                .willReturn(List.of(
                        event("uriburu-1930", "1930-09-06", List.of(claim("velasco-1948", "Cae la burguesía"))),
                        event("crisis-1930", "1930", List.of()),
                        event("thirties", "193X", List.of()),
                        event("gou-coup-1943", "1943-06-04", List.of()),
                        event("peron-elected-1946", "1946-02-24", List.of()),
                        event("peron-falls-1955", "1955-09-16", List.of())));
    }

    @Test
    void takesASoundQuizOverWithTheDatesOfItsEvents() {
        shipmentOf(SOUND).refuseFlaws();

        ArgumentCaptor<Quiz> saved = ArgumentCaptor.captor();
        verify(quizzes).save(saved.capture());
        assertThat(saved.getValue().questions()).hasSize(8);
        assertThat(saved.getValue()
                        .question("q1")
                        .map(SingleChoice.class::cast)
                        .orElseThrow()
                        .rightOption()
                        .number())
                .isEqualTo(1);
        assertThat(saved.getValue()
                        .question("q7")
                        .map(PutInOrder.class::cast)
                        .orElseThrow()
                        .items())
                .extracting(item -> item.date().toString())
                .containsExactly("1930-09-06", "1943-06-04", "1946-02-24");
    }

    @Test
    void findsWhatDoesNotExist() {
        assertFlaw(
                SOUND.replace("\"lesson\": \"argentina\"", "\"lesson\": \"chile\""),
                3,
                "the lesson “chile” does not exist");
        assertFlaw(replaceIn("q2", "uriburu-1930", "nobody-1930"), 7, "the event “nobody-1930” does not exist");
        assertFlaw(replaceIn("q8", "uriburu-1930", "nobody-1930"), 13, "the event “nobody-1930” does not exist");
    }

    @Test
    void findsATextThatClaimsNothingOfTheEvent() {
        assertFlaw(
                replaceIn("q3", "velasco-1948", "united-nations-2007"),
                8,
                "the text “united-nations-2007” claims nothing of the event “uriburu-1930”");
    }

    @Test
    void findsTooFewOrTooManyRightOptions() {
        assertFlaw(replaceIn("q4", "\"right\": true", "\"right\": false"), 9, "exactly one option is right, here 0");
        assertFlaw(replaceIn("q4", "\"right\": false", "\"right\": true"), 9, "exactly one option is right, here 3");
    }

    @Test
    void findsIdsThatStandTwice() {
        assertFlaw(replaceIn("q5", "\"q5\"", "\"q1\""), 10, "the id “q1” stands twice in this quiz");
    }

    @Test
    void findsOrdersThatContradictTheDates() {
        assertFlaw(
                replaceIn(
                        "q7", "\"gou-coup-1943\", \"peron-elected-1946\"", "\"peron-elected-1946\", \"gou-coup-1943\""),
                12,
                "“gou-coup-1943” (1943-06-04) stands after “peron-elected-1946” (1946-02-24) and happened before it");
        assertFlaw(
                replaceIn("q7", "\"gou-coup-1943\", \"peron-elected-1946\"", "\"crisis-1930\", \"thirties\""),
                12,
                "all of these dates overlap, so every order is right");
        assertFlaw(
                replaceIn("q7", "gou-coup-1943", "uriburu-1930"),
                12,
                "the event “uriburu-1930” stands twice in this order");
    }

    @Test
    void findsQuizzesThatAreTooShort() {
        String seven = SOUND.replace(choice("q1") + ",\n", "");

        assertFlaw(seven, 5, "a quiz has at least 8 questions, this one 7");
    }

    @Test
    void findsKindsThatDoNotExist() {
        assertThat(flawsOf(replaceIn("q6", "single-choice", "essay")))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.reason()).contains("essay"));
    }

    @Test
    void leavesTheQuizOfAUserAlone() {
        Quiz own = mock();
        given(own.isShipped()).willReturn(false);
        given(quizzes.findBySlug("argentina")).willReturn(Optional.of(own));

        shipmentOf(SOUND).refuseFlaws();

        verify(quizzes, never()).save(any());
    }

    @Test
    void removesAQuizThatIsNoLongerShipped() {
        Quiz before = QuizFixture.quiz(QuizFixture.whoFell());
        given(quizzes.findBySlug("chile")).willReturn(Optional.of(before));

        shipped.arrive(new Shipment(List.of(), Map.of("quizzes/chile.json", "0")));

        verify(quizzes).delete(before);
    }

    private Shipment shipmentOf(String json) {
        Shipment shipment =
                new Shipment(List.of(new SeedFile("quizzes/argentina.json", json.getBytes(UTF_8))), Map.of());
        shipped.arrive(shipment);
        return shipment;
    }

    private List<Flaw> flawsOf(String json) {
        Shipment shipment = shipmentOf(json);
        FaultyShipment faulty = catchThrowableOfType(FaultyShipment.class, shipment::refuseFlaws);
        return faulty == null ? List.of() : faulty.flaws();
    }

    private void assertFlaw(String json, int line, String reason) {
        assertThat(flawsOf(json)).containsExactly(new Flaw("quizzes/argentina.json", line, reason));
        verify(quizzes, never()).save(any());
    }

    /** The sound file with something else in the one line of a question. */
    private static String replaceIn(String id, String before, String after) {
        return String.join(
                "\n",
                SOUND.lines()
                        .map(line -> line.contains("\"" + id + "\"") ? line.replace(before, after) : line)
                        .toList());
    }

    private static String choice(String id) {
        return """
                {"id": "%s", "kind": "single-choice", "prompt": {"es": "¿?", "en": "?"}, \
                "options": [{"text": {"es": "a", "en": "a"}, "right": false}, \
                {"text": {"es": "b", "en": "b"}, "right": true}, {"text": {"es": "c", "en": "c"}, "right": false}], \
                "explanation": {"es": ".", "en": "."}, "event": "uriburu-1930", "text": "velasco-1948"}""".formatted(id);
    }

    private static String order(String id, String... events) {
        return """
                {"id": "%s", "kind": "put-in-order", "prompt": {"es": "¿?", "en": "?"}, \
                "events": ["%s"], "explanation": {"es": ".", "en": "."}}""".formatted(id, String.join("\", \"", events));
    }
}
