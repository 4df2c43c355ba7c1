package org.cronosur.workshop.reading;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Folded;
import org.cronosur.texts.reading.Actor;
import org.cronosur.texts.reading.Candidate;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;

/** How much an event looks like what a text dates: by its days, its countries, who took part, and the words of its title. */
final class Similar {

    /** From here on it is worth a look. */
    static final int ENOUGH = 5;

    private static final int SHORTEST_WORD = 5;
    private static final int MOST_WORDS = 3;

    private final Candidate offer;
    private final Set<String> words;

    Similar(Candidate offer, String sentence) {
        this.offer = offer;
        this.words = stems(sentence);
    }

    int to(Event event) {
        return dates(event.date()) + places(event) + actors(event) + titles(event);
    }

    /** The finer both dates are, the more it says that they agree. */
    private int dates(HistoricalDate date) {
        if (!offer.date().sameAtCoarser(date)) {
            return 0;
        }
        Precision coarser = offer.date().precision().coarserOf(date.precision());
        return switch (coarser) {
            case DAY -> 5;
            case MONTH -> 4;
            case YEAR -> 3;
            case DECADE, CENTURY, INTERVAL, UNKNOWN -> 1;
        };
    }

    private int places(Event event) {
        if (offer.countries().isEmpty() || event.countries().isEmpty()) {
            return 0;
        }
        return Collections.disjoint(offer.countries(), event.countries()) ? -3 : 1;
    }

    private int actors(Event event) {
        Set<String> known = offer.actors().stream()
                .flatMap((Actor actor) -> actor.id().stream())
                .collect(toSet());
        return 2
                * (int) event.actors().stream()
                        .filter(actor -> known.contains(actor.slug()))
                        .count();
    }

    private int titles(Event event) {
        Set<String> shared =
                new HashSet<>(stems(event.title().es() + " " + event.title().en()));
        shared.retainAll(words);
        return Math.min(shared.size(), MOST_WORDS);
    }

    /** The beginnings of long words, so that "golpes" meets "golpe". */
    private static Set<String> stems(String text) {
        return Stream.of(text)
                .flatMap(words -> Arrays.stream(Folded.of(words).split("[^\\p{L}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, SHORTEST_WORD))
                .collect(toSet());
    }
}
