package org.cronosur.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.Event.Testimony;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Relation;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.OwnWording;
import org.cronosur.curation.Scene;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.Step;
import org.cronosur.exchange.events.ImportPlan.Fate;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.ExtraTime;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizDraft;
import org.cronosur.texts.Locator;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.TextDraft;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that a teacher made, out and in again. */
@ProgramTest
class OwnJsonTest {

    private static final UUID TEACHER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final String COUP = "uriburu-1930";

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @Autowired
    private OwnEvents own;

    @Autowired
    private OwnTexts texts;

    @Autowired
    private OwnSets sets;

    @Autowired
    private OwnQuizzes quizzes;

    @AfterEach
    void clearTheDesks() {
        Stream.of(TEACHER, COLLEAGUE).forEach(this::clear);
    }

    private void clear(UUID teacher) {
        quizzes.of(teacher).forEach(quiz -> quizzes.delete(teacher, quiz.slug()));
        sets.of(teacher).forEach(set -> sets.delete(teacher, set.slug()));
        own.of(teacher).forEach(event -> own.delete(teacher, event.slug()));
        texts.of(teacher).forEach(text -> texts.delete(teacher, text.slug()));
    }

    /** One of everything, each with every part it can have. */
    private void fill() {
        texts.add(TEACHER, "galeano-test", text());
        Event copy = own.copy(TEACHER, COUP, "para mi clase");
        Event event = own.create(TEACHER, draft(copy));
        EventSet set = sets.begin(TEACHER, cover(), List.of(copy.slug(), event.slug()));
        Claim claim = copy.claims().getFirst();
        Step step = new Step(
                event.slug(),
                said("nota"),
                said("¿por qué?"),
                new Scene(-14_000L, -13_000L, -34.0, -60.0, 500.0),
                List.of());
        Step other =
                new Step(copy.slug(), null, null, null, List.of(OwnWording.beside(claim, said("en mis palabras"))));
        sets.change(TEACHER, set.slug(), 0, new SetDraft(cover(), List.of(step, other)));
        Quiz quiz = quizzes.copy(TEACHER, "argentina-uriburu-peron");
        String question = quiz.questions().getFirst().id();
        QuizDraft asked = QuizDraft.of(quiz);
        quizzes.change(
                TEACHER,
                quiz.slug(),
                quiz.own().orElseThrow().revision(),
                new QuizDraft(
                        said("Prueba"),
                        set.slug(),
                        asked.questions(),
                        Map.of(question, said("pista")),
                        Map.of(),
                        Set.of(question)));
        quizzes.rule(TEACHER, quiz.slug(), quiz.rules(), List.of(new ExtraTime("ABC", 50)));
    }

    private static Bilingual said(String words) {
        return new Bilingual(words, words + " (en)");
    }

    private static EventSet.Cover cover() {
        return new EventSet.Cover(said("Mi conjunto"), said("¿Qué?"), said("Introducción"), said("Notas"));
    }

    private static TextDraft text() {
        return new TextDraft(
                "Zz",
                "Un libro",
                said("Libro"),
                "Autora Inventada",
                "Revista",
                HistoricalDate.parse("1971~"),
                "es",
                said("ensayo"),
                said("una voz"),
                said("un punto de vista"),
                "https://example.org/libro",
                List.of(new TextDraft.Part(
                        "one", "Uno", said("sección"), List.of(new Paragraph(1, 1, 3, said("ítem a"))))));
    }

    private static EventDraft draft(Event copy) {
        EventDraft known = EventDraft.of(copy);
        Claim claim = new Claim(
                new Claim.Citation(
                        "galeano-test",
                        new Locator("one", 1, "p. 45"),
                        List.of(1, 3),
                        HistoricalDate.parse("1951"),
                        said("hace poco"),
                        "Alguien"),
                List.of("golpe de mano"),
                said("afirma algo"),
                said("lo enmarca así"));
        Circumstances told = new Circumstances(
                HistoricalDate.parse("1951-09~/1952?"),
                known.circumstances().dateSource(),
                List.of("AR", "BO"),
                Place.own(TEACHER, said("Pirgua"), "AR", -27.5, -60.25, Place.Precision.REGION),
                List.of(Actor.own(TEACHER, said("Junta"), Actor.Nature.ORGANISATION, List.of("La Junta"))),
                known.circumstances().themes());
        return new EventDraft(
                new Event.Naming(said("Hecho inventado"), said("Hecho"), said("Un resumen.")),
                told,
                new Event.Standing(1, true, true, true),
                new Testimony(
                        List.of(claim),
                        known.testimony().disputes(),
                        known.testimony().recordNotes(),
                        List.of(
                                new Relation(copy.slug(), Relation.As.PART_OF),
                                new Relation(COUP, Relation.As.CAUSE))));
    }

    private ImportPlan plan(UUID teacher, byte[] file) {
        try {
            return imports.plan(teacher, IncomingFile.of("cronosur.json", file), Choices.NONE);
        } catch (RefusedFile refused) {
            throw new AssertionError(refused.flaw().toString(), refused);
        }
    }

    @Test
    void everythingComesBackAsItWas() {
        fill();
        byte[] before = exports.everything(TEACHER);
        clear(TEACHER);
        ImportPlan plan = plan(TEACHER, before);

        assertThat(plan.flaws()).isEmpty();
        assertThat(plan.remarks()).isEmpty();
        imports.take(TEACHER, "", plan, done -> {});

        assertThat(comparable(exports.everything(TEACHER))).isEqualTo(comparable(before));
        assertThat(sets.of(TEACHER).getFirst().slug())
                .isEqualTo(quizzes.of(TEACHER).getFirst().eventSet());
    }

    /** Names for addresses are made anew for sets, quizzes, places and actors; what they stand for is not. */
    private static String comparable(byte[] file) {
        ObjectNode document = (ObjectNode) OwnJson.MAPPER.readTree(file);
        String text = document.toString();
        for (String list : List.of("sets", "quizzes", "places", "actors")) {
            int number = 0;
            for (JsonNode each : (ArrayNode) document.path(list)) {
                text = text.replace("\"" + each.path("slug").asString() + "\"", "\"" + list + number++ + "\"");
            }
        }
        return text;
    }

    @Test
    void aColleagueGetsItUnderNamesOfHerOwn() {
        fill();
        ImportPlan plan = plan(COLLEAGUE, exports.everything(TEACHER));
        imports.take(COLLEAGUE, "", plan, done -> {});
        Event event = own.of(COLLEAGUE).stream()
                .filter(each -> each.title().es().equals("Hecho inventado"))
                .findFirst()
                .orElseThrow();

        assertThat(plan.flaws()).isEmpty();
        assertThat(own.of(COLLEAGUE)).hasSize(2);
        assertThat(event.claims().getFirst().text())
                .isEqualTo(texts.of(COLLEAGUE).getFirst().slug());
        assertThat(event.related().getFirst().event())
                .isIn(own.of(COLLEAGUE).stream().map(Event::slug).toList());
        assertThat(sets.of(COLLEAGUE).getFirst().steps().stream().map(Step::event))
                .containsAll(own.of(COLLEAGUE).stream().map(Event::slug).toList());
    }

    @Test
    void theSecondTimeNothingIsNew() {
        fill();
        ImportPlan again = plan(TEACHER, exports.everything(TEACHER));

        assertThat(again.count(Fate.SAME)).isEqualTo(2);
        assertThat(again.work()).isZero();
    }

    @Test
    void aLessonLeavesWithItsEventsWhichAreThereAlready() {
        byte[] lesson = exports.set(TEACHER, "argentina-uriburu-peron").orElseThrow();
        ImportPlan plan = plan(TEACHER, lesson);

        assertThat(plan.flaws()).isEmpty();
        assertThat(plan.count(Fate.SAME)).isEqualTo(plan.rows().size()).isPositive();
        assertThat(plan.reading().luggage().sets()).hasSize(1);
        assertThat(exports.set(TEACHER, "no-such-set")).isEmpty();
    }

    @Test
    void aStepWhoseEventIsMissingIsNamed() {
        JsonNode lesson = OwnJson.MAPPER.readTree(
                exports.openSet("argentina-uriburu-peron").orElseThrow());
        JsonNode second = lesson.path("sets").path(0).path("steps").path(1);
        ((ObjectNode) second).put("event", "no-such-event");

        ImportPlan plan = plan(TEACHER, OwnJson.MAPPER.writeValueAsBytes(lesson));

        assertThat(plan.flaws()).isEmpty();
        assertThat(plan.remarks().get(Remark.Kind.STEP_LEFT_OUT))
                .singleElement()
                .satisfies(remark -> assertThat(remark.values()).contains(2, "no-such-event"));
    }

    @Test
    void whatIsWrongIsNamedWithItsElement() {
        String file = """
                {"format": "cronosur", "version": 1, "events": [
                  {"slug": "a", "title": {"es": "A"}, "date": "ayer", "dateSource": "rumour", "themes": ["weather"],
                   "claims": [{"text": "nobody-1900", "locator": {"section": "x", "paragraph": 1}, "claim": {"es": "x", "en": "x"}, "framing": {"es": "", "en": ""}}]}
                ], "sets": [{"slug": "s", "title": 7}]}""";
        List<Flaw> flaws = plan(TEACHER, file.getBytes(StandardCharsets.UTF_8)).flaws();

        assertThat(flaws.stream().map(Flaw::reason))
                .contains(
                        Flaw.Reason.FIELD_MISSING,
                        Flaw.Reason.DATE_UNREADABLE,
                        Flaw.Reason.THEME_UNKNOWN,
                        Flaw.Reason.TEXT_UNKNOWN,
                        Flaw.Reason.FIELD_REFUSED);
        assertThat(flaws.stream().map(flaw -> flaw.where().part()))
                .contains("events/1/title/en", "events/1/date", "events/1/claims/1/text", "sets/1/title");
    }
}
