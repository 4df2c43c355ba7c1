package org.cronosur.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronosur.quiz.Score;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Progress as a file: JSON, {@code {"format": "cronosur-study", "version": 1, "plan": …, "sets": […], "cards": […]}}, a
 * card with its answers. What a later version adds raises the number; a reader refuses numbers that it does not know.
 */
final class ProgressFile {

    private static final String FORMAT = "cronosur-study";
    private static final int VERSION = 1;
    private static final int MOST_CARDS = 50_000;
    private static final int MOST_ANSWERS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(given -> given.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ProgressFile() {}

    private record FilePart(String format, int version, Plan plan, List<String> sets, List<CardPart> cards) {}

    private record CardPart(
            String subject,
            int turn,
            @Nullable LocalDate firstAsked,
            Phase phase,
            int step,
            @Nullable Double stability,
            @Nullable Double difficulty,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate due,
            @Nullable Instant dueAt,
            List<AnswerPart> answers) {

        CardPart {
            require(subject, phase, answers);
        }

        static CardPart of(Progress.Kept card) {
            Standing standing = card.standing();
            Memory memory = standing.memory();
            return new CardPart(
                    card.subject().toString(),
                    card.turn(),
                    card.firstAsked(),
                    standing.phase(),
                    standing.step(),
                    memory == null ? null : memory.stability(),
                    memory == null ? null : memory.difficulty(),
                    standing.reviewed(),
                    standing.due(),
                    standing.dueAt(),
                    card.answers().stream().map(AnswerPart::of).toList());
        }

        /** @throws IllegalArgumentException if it is no card */
        Subject toSubject() {
            return Subject.parse(subject).orElseThrow(() -> new IllegalArgumentException("No subject: " + subject));
        }

        /** @throws IllegalArgumentException if its parts contradict each other */
        Standing toStanding() {
            if (phase == Phase.NEW) {
                return Standing.NEW;
            }
            if (stability == null || difficulty == null) {
                throw new IllegalArgumentException("No memory of a card that was asked");
            }
            return Standing.checked(phase, step, new Memory(stability, difficulty), reviewed, due, dueAt);
        }
    }

    private record AnswerPart(
            int turn, LocalDate day, Instant given, Grade grade, double score, long hesitationMillis, boolean cram) {

        AnswerPart {
            require(day, given, grade);
            if (hesitationMillis < 0 || !(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("An answer is out of bounds");
            }
        }

        static AnswerPart of(Repetition.Facts facts) {
            return new AnswerPart(
                    facts.turn(),
                    facts.day(),
                    facts.given(),
                    facts.grade(),
                    facts.score().share(),
                    facts.hesitation().toMillis(),
                    facts.cram());
        }

        Repetition.Facts toFacts() {
            return new Repetition.Facts(
                    turn, day, given, grade, new Score(score), Duration.ofMillis(hesitationMillis), cram);
        }
    }

    /** What a file leaves out comes as null, whatever the types promise. */
    private static void require(Object... parts) {
        for (Object part : parts) {
            if (part == null) {
                throw new IllegalArgumentException("Something is missing");
            }
        }
    }

    static byte[] write(Progress progress) {
        return MAPPER.writeValueAsBytes(new FilePart(
                FORMAT,
                VERSION,
                progress.plan(),
                progress.sets(),
                progress.cards().stream().map(CardPart::of).toList()));
    }

    /** @throws ProgressRefused if anything in it is wrong */
    static Progress read(byte[] file) {
        JsonNode root = tree(file);
        if (!root.path("format").asString("").equals(FORMAT)
                || !root.path("version").isInt()) {
            throw new ProgressRefused(ProgressRefused.Reason.OTHER_FILE);
        }
        if (root.path("version").asInt() != VERSION) {
            throw new ProgressRefused(ProgressRefused.Reason.NEWER);
        }
        return new Progress(
                part(root.path("plan"), Plan.class, ProgressRefused.Reason.PLAN, 0),
                List.of(part(root.path("sets"), String[].class, ProgressRefused.Reason.SETS, 0)),
                cards(root.path("cards")));
    }

    private static JsonNode tree(byte[] file) {
        try {
            return MAPPER.readTree(file);
        } catch (JacksonException noJson) {
            throw new ProgressRefused(ProgressRefused.Reason.NO_JSON);
        }
    }

    private static <T> T part(JsonNode node, Class<T> type, ProgressRefused.Reason otherwise, int card) {
        try {
            T read = MAPPER.treeToValue(node, type);
            if (read == null) {
                throw new ProgressRefused(otherwise, card);
            }
            return read;
        } catch (JacksonException unreadable) {
            throw new ProgressRefused(otherwise, card);
        }
    }

    private static List<Progress.Kept> cards(JsonNode node) {
        if (!node.isArray()) {
            throw new ProgressRefused(ProgressRefused.Reason.OTHER_FILE);
        }
        refuseTooMuch(node);
        List<Progress.Kept> cards = new ArrayList<>();
        Set<Subject> seen = new HashSet<>();
        for (JsonNode card : node) {
            int number = cards.size() + 1;
            Progress.Kept kept = card(card, number);
            if (!seen.add(kept.subject())) {
                throw new ProgressRefused(ProgressRefused.Reason.CARD, number);
            }
            cards.add(kept);
        }
        return cards;
    }

    private static void refuseTooMuch(JsonNode cards) {
        int answers = 0;
        for (JsonNode card : cards) {
            answers += card.path("answers").size();
        }
        if (cards.size() > MOST_CARDS || answers > MOST_ANSWERS) {
            throw new ProgressRefused(ProgressRefused.Reason.TOO_MUCH);
        }
    }

    private static Progress.Kept card(JsonNode node, int number) {
        List<AnswerPart> answers = new ArrayList<>();
        node.path("answers")
                .forEach(answer -> answers.add(part(answer, AnswerPart.class, ProgressRefused.Reason.ANSWER, number)));
        CardPart card = part(node, CardPart.class, ProgressRefused.Reason.CARD, number);
        refuseForeign(answers, card.turn(), number);
        try {
            return new Progress.Kept(
                    card.toSubject(),
                    card.turn(),
                    card.firstAsked(),
                    card.toStanding(),
                    answers.stream().map(AnswerPart::toFacts).toList());
        } catch (IllegalArgumentException contradiction) {
            throw new ProgressRefused(ProgressRefused.Reason.CARD, number);
        }
    }

    /** Every answer belongs to a turn of its own that the card has had. */
    private static void refuseForeign(List<AnswerPart> answers, int turn, int number) {
        Set<Integer> turns = new HashSet<>();
        for (AnswerPart answer : answers) {
            if (answer.turn() < 0 || answer.turn() >= turn || !turns.add(answer.turn())) {
                throw new ProgressRefused(ProgressRefused.Reason.ANSWER, number);
            }
        }
    }
}
