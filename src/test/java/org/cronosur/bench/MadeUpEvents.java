package org.cronosur.bench;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.Theme;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Events that never happened, always the same: their words are those of the shipped content, as frequent as there, and
 * so is what they are made of.
 */
class MadeUpEvents {

    private static final int AT_ONCE = 500;
    private static final int WORDS_OF_A_TITLE = 6;
    private static final int WORDS_OF_A_SENTENCE = 25;
    private static final int TYPISTS = 100;
    private static final int MOST_LETTERS = 14;

    /** What an event is made of. */
    private record Model(
            List<String> countries,
            List<String> actors,
            List<String> themes,
            List<Claim> claims,
            List<Bilingual> sentences) {

        static Model of(Event event) {
            Stream<Bilingual> said = event.claims().stream().map(Claim::claim);
            return new Model(
                    event.countries(),
                    event.actors().stream().map(Actor::slug).toList(),
                    event.themes().stream().map(Theme::slug).toList(),
                    event.claims(),
                    Stream.concat(Stream.of(event.title(), event.summary()), said)
                            .toList());
        }
    }

    private final Events events;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Random dice = new Random(1930);
    private List<Model> models = List.of();
    private List<String> spanish = List.of();
    private List<String> english = List.of();

    MadeUpEvents(Events events, EntityManager entities, TransactionTemplate transaction) {
        this.events = events;
        this.entities = entities;
        this.transaction = transaction;
    }

    void add(int number) {
        transaction.executeWithoutResult(status -> learn());
        for (int from = 0; from < number; from += AT_ONCE) {
            int first = from;
            transaction.executeWithoutResult(status -> {
                IntStream.range(first, Math.min(number, first + AT_ONCE))
                        .mapToObj(this::make)
                        .forEach(entities::persist);
                entities.flush();
                entities.clear();
            });
        }
    }

    /** What people type into a search field, letter by letter, in no order. */
    List<String> typed() {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < TYPISTS; i++) {
            String words = pick(i % 2 == 0 ? spanish : english) + " " + pick(i % 2 == 0 ? spanish : english);
            IntStream.rangeClosed(1, Math.min(words.length(), MOST_LETTERS))
                    .mapToObj(length -> words.substring(0, length))
                    .filter(beginning -> !beginning.endsWith(" "))
                    .forEach(typed::add);
        }
        Collections.shuffle(typed, dice);
        return typed;
    }

    /** What people search for once they have typed it: two words. */
    List<String> searched() {
        return IntStream.range(0, TYPISTS)
                .mapToObj(i -> i % 2 == 0 ? spanish : english)
                .map(words -> pick(words) + " " + pick(words))
                .toList();
    }

    private void learn() {
        models = events.findAll().stream().map(Model::of).toList();
        spanish = words(Bilingual::es);
        english = words(Bilingual::en);
    }

    private List<String> words(Function<Bilingual, String> language) {
        return models.stream()
                .flatMap(model -> model.sentences().stream())
                .map(language)
                .flatMap(sentence -> Stream.of(sentence.split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Event make(int number) {
        Model model = pick(models);
        Bilingual title = say(WORDS_OF_A_TITLE);
        return Event.shipped(
                "made-up-" + number,
                new Event.Naming(title, title, say(WORDS_OF_A_SENTENCE)),
                new Event.Circumstances(
                        HistoricalDate.ofYear(1930 + dice.nextInt(92)),
                        DateSource.TEXT,
                        model.countries(),
                        null,
                        known(Actor.class, model.actors()),
                        known(Theme.class, model.themes())),
                new Event.Standing(1 + dice.nextInt(3), dice.nextBoolean(), false, false),
                new Event.Testimony(
                        model.claims().stream().map(this::reword).toList(), List.of(), List.of(), List.of()));
    }

    private <T> List<T> known(Class<T> type, List<String> slugs) {
        return slugs.stream().map(slug -> entities.getReference(type, slug)).toList();
    }

    private Claim reword(Claim model) {
        Claim.Citation citation = new Claim.Citation(model.text(), model.locator(), model.lines(), null, null, null);
        return new Claim(citation, model.terms(), say(WORDS_OF_A_SENTENCE), say(WORDS_OF_A_SENTENCE));
    }

    private Bilingual say(int words) {
        return new Bilingual(sentence(words, spanish), sentence(words, english));
    }

    private String sentence(int length, List<String> words) {
        return String.join(
                " ", IntStream.range(0, length).mapToObj(i -> pick(words)).toList());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
