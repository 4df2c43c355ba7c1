package org.cronosur.workshop;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.catalogue.EventTitle;
import org.cronosur.catalogue.Folded;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Finds the events that may be the one that somebody is writing down: much the same words, and dates that may meet. */
public final class Duplicates {

    private static final int MOST = 3;

    /** Share of the words of the shorter title that both have, from which on they may be the same. */
    private static final double ALIKE = 0.5;

    /** The same where no date is written yet, so that the words alone have to tell. */
    private static final double VERY_MUCH_ALIKE = 0.75;

    /** Shorter words ("de", "the") tell nothing. */
    private static final int SHORTEST_WORD = 4;

    /** Of a word only so many letters count, so that "derroca" and "derrocamiento" are one. */
    private static final int STEM = 6;

    private Duplicates() {}

    private record Likeness(EventTitle event, double words) {}

    /**
     * The likeliest first, at most three.
     *
     * @param title as far as it is written, in either language
     * @param date null where none can be read yet
     */
    public static List<EventTitle> of(String title, @Nullable HistoricalDate date, Collection<EventTitle> all) {
        Set<String> words = stems(title);
        if (words.isEmpty()) {
            return List.of();
        }
        double least = date == null ? VERY_MUCH_ALIKE : ALIKE;
        return all.stream()
                .filter(event -> date == null || date.sameAtCoarser(event.date()))
                .map(event -> new Likeness(event, likeness(words, event)))
                .filter(found -> found.words() >= least)
                .sorted(Comparator.comparingDouble(Likeness::words).reversed())
                .limit(MOST)
                .map(Likeness::event)
                .toList();
    }

    private static double likeness(Set<String> words, EventTitle event) {
        return Stream.of(event.title().es(), event.title().en())
                .mapToDouble(other -> share(words, stems(other)))
                .max()
                .orElse(0);
    }

    /** @param one the words of the title that is being written */
    private static double share(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0
                ? 0
                : (double) one.stream().filter(word -> begins(word, other)).count() / shorter;
    }

    /** The word that is being written is not finished yet. */
    private static boolean begins(String word, Set<String> others) {
        return others.stream().anyMatch(other -> other.startsWith(word));
    }

    private static Set<String> stems(String title) {
        return Stream.of(Folded.of(title).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(toSet());
    }
}
