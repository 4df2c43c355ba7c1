package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cronosur.catalogue.Event;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** A file of seed-data/quizzes; its fields are described in seed-data/README.md. */
record QuizFile(String slug, String lesson, Bilingual title, List<Part> questions) {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(ChoicePart.class), @JsonSubTypes.Type(OrderPart.class)})
    sealed interface Part permits ChoicePart, OrderPart {

        String id();

        /** @param events all that it names, by their slugs */
        Question toQuestion(Map<String, Event> events);
    }

    @JsonTypeName(SingleChoice.KIND)
    record ChoicePart(
            String id,
            Bilingual prompt,
            List<OptionPart> options,
            Bilingual explanation,
            String event,
            @Nullable String text)
            implements Part {

        @Override
        public Question toQuestion(Map<String, Event> events) {
            List<SingleChoice.Option> numbered = IntStream.range(0, options.size())
                    .mapToObj(number -> options.get(number).toOption(number))
                    .toList();
            return new SingleChoice(id, prompt, numbered, explanation, event, text);
        }
    }

    record OptionPart(
            Bilingual text, boolean right, @Nullable Bilingual because) {

        SingleChoice.Option toOption(int number) {
            return new SingleChoice.Option(number, text, right, because);
        }
    }

    @JsonTypeName(PutInOrder.KIND)
    record OrderPart(String id, Bilingual prompt, List<String> events, Bilingual explanation) implements Part {

        @Override
        public Question toQuestion(Map<String, Event> catalogue) {
            List<PutInOrder.Item> items = events.stream()
                    .map(catalogue::get)
                    .map(event -> new PutInOrder.Item(event.slug(), event.title(), event.date()))
                    .toList();
            return new PutInOrder(id, prompt, items, explanation);
        }
    }

    Quiz toQuiz(Map<String, Event> events) {
        return Quiz.shipped(
                slug,
                lesson,
                title,
                questions.stream().map(part -> part.toQuestion(events)).toList());
    }
}
