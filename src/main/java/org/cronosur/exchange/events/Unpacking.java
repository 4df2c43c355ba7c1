package org.cronosur.exchange.events;

import static org.cronosur.exchange.events.OwnJson.MAPPER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cronosur.catalogue.EventBatches;
import org.cronosur.catalogue.EventName;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.Step;
import org.cronosur.exchange.events.OwnJson.QuizPart;
import org.cronosur.exchange.events.OwnJson.SetPart;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.QuestionColumn;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizDraft;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.SourceTexts;
import org.cronosur.texts.TextDraft;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Unpacks what the own format brings besides events. What a teacher has already, by name and title, is passed over. */
@Component
class Unpacking {

    private static final QuestionColumn QUESTIONS = new QuestionColumn();

    private final OwnTexts texts;
    private final SourceTexts allTexts;
    private final OwnSets sets;
    private final OwnQuizzes quizzes;
    private final EventBatches events;

    Unpacking(OwnTexts texts, SourceTexts allTexts, OwnSets sets, OwnQuizzes quizzes, EventBatches events) {
        this.texts = texts;
        this.allTexts = allTexts;
        this.sets = sets;
        this.quizzes = quizzes;
        this.events = events;
    }

    boolean isTaken(String text) {
        return allTexts.findBySlug(text).isPresent();
    }

    /** Before the events, which cite them. */
    void unpackTexts(UUID teacher, Luggage luggage) {
        luggage.texts().forEach((slug, draft) -> texts.add(teacher, slug, withFreeSiglum(draft)));
    }

    private TextDraft withFreeSiglum(TextDraft draft) {
        String siglum = allTexts.existsBySiglum(draft.siglum()) ? texts.freeSiglum(draft.author()) : draft.siglum();
        return new TextDraft(
                siglum,
                draft.title(),
                draft.shortTitle(),
                draft.author(),
                draft.publication(),
                draft.published(),
                draft.language(),
                draft.kind(),
                draft.voice(),
                draft.viewpoint(),
                draft.link(),
                draft.sections());
    }

    /**
     * After the events, which they name.
     *
     * @param eventNames what the events of the file are called here
     * @return the sets that were not there before
     */
    List<EventSet> unpackSets(UUID teacher, Luggage luggage, Map<String, String> eventNames) {
        Map<String, String> names = new HashMap<>(luggage.textNames());
        names.putAll(eventNames);
        Set<String> there = new HashSet<>();
        events.known(teacher).stream().map(EventName::slug).forEach(there::add);
        List<EventSet> made = new ArrayList<>();
        for (JsonNode each : luggage.sets()) {
            SetPart set = MAPPER.treeToValue(renamed(each, names), SetPart.class);
            EventSet here = known(teacher, set).orElseGet(() -> {
                EventSet begun = begin(teacher, set, there);
                made.add(begun);
                return begun;
            });
            names.put(set.slug(), here.slug());
        }
        for (JsonNode each : luggage.quizzes()) {
            unpack(teacher, MAPPER.treeToValue(renamed(each, names), QuizPart.class));
        }
        return made;
    }

    private Optional<EventSet> known(UUID teacher, SetPart set) {
        return sets.of(teacher).stream()
                .filter(own -> own.slug().equals(set.slug()) || own.title().equals(set.title()))
                .findFirst();
    }

    private EventSet begin(UUID teacher, SetPart set, Set<String> there) {
        EventSet.Cover cover = new EventSet.Cover(set.title(), set.question(), set.introduction(), set.teacherNotes());
        List<Step> steps = set.steps().stream()
                .filter(step -> there.contains(step.event()))
                .map(step -> new Step(step.event(), step.note(), step.ask(), step.scene(), step.wordings()))
                .toList();
        EventSet begun = sets.begin(teacher, cover, List.of());
        int revision = begun.own().orElseThrow().revision();
        return sets.change(teacher, begun.slug(), revision, new SetDraft(cover, steps));
    }

    private void unpack(UUID teacher, QuizPart quiz) {
        boolean known = quizzes.of(teacher).stream()
                .anyMatch(own -> own.slug().equals(quiz.slug())
                        || (own.title().equals(quiz.title()) && own.eventSet().equals(quiz.set())));
        if (known) {
            return;
        }
        Quiz begun = quizzes.begin(teacher, quiz.title(), quiz.set());
        List<Question> questions = questions(quiz);
        QuizDraft draft = new QuizDraft(
                quiz.title(), quiz.set(), questions, quiz.hints(), quiz.provenances(), Set.copyOf(quiz.sensitive()));
        quizzes.change(teacher, begun.slug(), begun.own().orElseThrow().revision(), draft);
        quizzes.rule(teacher, begun.slug(), quiz.rules(), quiz.extraTimes());
    }

    private static List<Question> questions(QuizPart quiz) {
        return quiz.questions().stream()
                .map(question -> QUESTIONS.convertToEntityAttribute(question.toString()))
                .toList();
    }

    /** @throws IllegalArgumentException if a set is longer than one can be, or cannot be read */
    static void checkSet(JsonNode set) {
        SetPart part = MAPPER.treeToValue(set, SetPart.class);
        refuseLonger(part.title(), SetDraft.LONGEST_TITLE);
        refuseLonger(part.question(), SetDraft.LONGEST_QUESTION);
        refuseLonger(part.introduction(), SetDraft.LONGEST_INTRODUCTION);
        if (part.steps().size() > SetDraft.MOST_STEPS || part.title().es().isBlank()) {
            throw new IllegalArgumentException(part.slug());
        }
    }

    private static void refuseLonger(Bilingual words, int most) {
        if (words.es().length() > most || words.en().length() > most) {
            throw new IllegalArgumentException("> " + most);
        }
    }

    /** @throws IllegalArgumentException if a question cannot be asked, or cannot be read */
    static void checkQuiz(JsonNode quiz) {
        QuizPart part = MAPPER.treeToValue(quiz, QuizPart.class);
        long ids = questions(part).stream().map(Question::id).distinct().count();
        if (ids < part.questions().size() || part.title().es().isBlank()) {
            throw new IllegalArgumentException(part.slug());
        }
    }

    /** The same with every word that is a name in the file as that thing is called here. */
    private static JsonNode renamed(JsonNode node, Map<String, String> names) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = MAPPER.createObjectNode();
                object.propertyStream().forEach(field -> copy.set(field.getKey(), renamed(field.getValue(), names)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = MAPPER.createArrayNode();
                array.valueStream().forEach(each -> copy.add(renamed(each, names)));
                yield copy;
            }
            case StringNode word -> new StringNode(names.getOrDefault(word.asString(), word.asString()));
            default -> node;
        };
    }
}
