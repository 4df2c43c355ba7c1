package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.IntStream;
import org.cronosur.catalogue.Event;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** A question as a file writes it: what the catalogue knows is named by its slug and looked up. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(QuizPart.ChoicePart.class),
    @JsonSubTypes.Type(QuizPart.ChoicesPart.class),
    @JsonSubTypes.Type(QuizPart.TruthPart.class),
    @JsonSubTypes.Type(QuizPart.YearPart.class),
    @JsonSubTypes.Type(QuizPart.OrderPart.class),
    @JsonSubTypes.Type(QuizPart.LinePart.class),
    @JsonSubTypes.Type(QuizPart.MapPart.class),
    @JsonSubTypes.Type(MatchPart.class),
    @JsonSubTypes.Type(QuizPart.TextPart.class),
    @JsonSubTypes.Type(DisputePart.class),
    @JsonSubTypes.Type(QuizPart.WordsPart.class)
})
sealed interface QuizPart permits QuizPart.AboutOneEvent, QuizPart.OrderPart, MatchPart {

    String id();

    /** The slugs of the events it names, with repetitions. */
    List<String> named();

    /** The slug of the text on whose claim it rests. */
    default @Nullable String text() {
        return null;
    }

    /**
     * The question, its dates and places as the catalogue has them now.
     *
     * @param library holds all that it names
     * @throws IllegalArgumentException if the question refuses what the file says
     */
    Question toQuestion(Library library);

    /** It names one event, and no other. */
    sealed interface AboutOneEvent extends QuizPart
            permits ChoicePart, ChoicesPart, TruthPart, YearPart, LinePart, MapPart, TextPart, WordsPart, DisputePart {

        /** Its slug. */
        String event();

        @Override
        default List<String> named() {
            return List.of(event());
        }
    }

    record OptionPart(
            Bilingual text, boolean right, @Nullable Bilingual because) {

        static List<Option> numbered(List<OptionPart> parts) {
            return IntStream.range(0, parts.size())
                    .mapToObj(number -> parts.get(number).toOption(number))
                    .toList();
        }

        private Option toOption(int number) {
            return new Option(number, text, right, because);
        }
    }

    @JsonTypeName(SingleChoice.KIND)
    record ChoicePart(
            String id,
            Bilingual prompt,
            List<OptionPart> options,
            Bilingual explanation,
            String event,
            @Nullable String text)
            implements AboutOneEvent {

        @Override
        public Question toQuestion(Library library) {
            return new SingleChoice(id, prompt, OptionPart.numbered(options), explanation, event, text);
        }
    }

    @JsonTypeName(MultipleChoice.KIND)
    record ChoicesPart(
            String id,
            Bilingual prompt,
            List<OptionPart> options,
            Bilingual explanation,
            String event,
            @Nullable String text)
            implements AboutOneEvent {

        @Override
        public Question toQuestion(Library library) {
            return new MultipleChoice(id, prompt, OptionPart.numbered(options), explanation, event, text);
        }
    }

    record StatementPart(
            Bilingual text, boolean holds, @Nullable Bilingual because) {}

    @JsonTypeName(TrueFalse.KIND)
    record TruthPart(
            String id,
            Bilingual prompt,
            List<StatementPart> statements,
            Bilingual explanation,
            String event,
            @Nullable String text)
            implements AboutOneEvent {

        @Override
        public Question toQuestion(Library library) {
            List<Statement> numbered = IntStream.range(0, statements.size())
                    .mapToObj(number -> {
                        StatementPart part = statements.get(number);
                        return new Statement(number, part.text(), part.holds(), part.because());
                    })
                    .toList();
            return new TrueFalse(id, prompt, numbered, explanation, event, text);
        }
    }

    @JsonTypeName(WhichYear.KIND)
    record YearPart(
            String id,
            Bilingual prompt,
            Bilingual explanation,
            String event,
            @Nullable String text) implements AboutOneEvent {

        @Override
        public Question toQuestion(Library library) {
            HistoricalDate date = dateOf(library.known(event), text);
            return new WhichYear(id, prompt, date, explanation, event, text);
        }
    }

    /** The date as a text gives it, if a text is asked for and has one of its own; else the date of the event. */
    private static HistoricalDate dateOf(Event event, @Nullable String text) {
        return event.claims().stream()
                .filter(claim -> claim.text().equals(text))
                .flatMap(claim -> claim.dateAsStated().stream())
                .findFirst()
                .orElse(event.date());
    }

    @JsonTypeName(PutInOrder.KIND)
    record OrderPart(String id, Bilingual prompt, List<String> events, Bilingual explanation) implements QuizPart {

        @Override
        public List<String> named() {
            return events;
        }

        @Override
        public Question toQuestion(Library library) {
            List<PutInOrder.Item> items = events.stream()
                    .map(library::known)
                    .map(event -> new PutInOrder.Item(event.slug(), event.title(), event.date()))
                    .toList();
            return new PutInOrder(id, prompt, items, explanation);
        }
    }

    @JsonTypeName(PlaceOnTimeline.KIND)
    record LinePart(
            String id,
            Bilingual prompt,
            PlaceOnTimeline.@Nullable Line line,
            Bilingual explanation,
            String event,
            @Nullable String text)
            implements AboutOneEvent {

        @Override
        public Question toQuestion(Library library) {
            HistoricalDate date = dateOf(library.known(event), text);
            PlaceOnTimeline.Line shown = line == null ? PlaceOnTimeline.Line.WHOLE : line;
            return new PlaceOnTimeline(id, prompt, shown, date, explanation, event, text);
        }
    }

    @JsonTypeName(PlaceOnMap.KIND)
    record MapPart(
            String id,
            Bilingual prompt,
            Bilingual explanation,
            String event,
            @Nullable String text) implements AboutOneEvent {

        @Override
        public Question toQuestion(Library library) {
            Event placed = library.known(event);
            return new PlaceOnMap(id, prompt, placed.countries(), PlaceOnMap.Aim.at(placed), explanation, event, text);
        }
    }

    @JsonTypeName(WhichText.KIND)
    record TextPart(String id, Bilingual prompt, Bilingual claim, Bilingual explanation, String event, String text)
            implements AboutOneEvent {

        @Override
        public Question toQuestion(Library library) {
            List<WhichText.Voice> voices = library.texts().values().stream()
                    .sorted(Library.OLDEST_FIRST)
                    .map(voice -> new WhichText.Voice(voice.slug(), voice.siglum(), voice.shortTitle()))
                    .toList();
            return new WhichText(id, prompt, claim, voices, explanation, event, text);
        }
    }

    @JsonTypeName(ShortText.KIND)
    record WordsPart(
            String id,
            Bilingual prompt,
            Bilingual answer,
            @Nullable List<String> variants,
            Bilingual explanation,
            String event,
            @Nullable String text)
            implements AboutOneEvent {

        @Override
        public Question toQuestion(Library library) {
            List<String> others = variants == null ? List.of() : variants;
            return new ShortText(id, prompt, answer, others, explanation, event, text);
        }
    }
}
