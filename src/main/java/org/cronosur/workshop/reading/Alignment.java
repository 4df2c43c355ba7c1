package org.cronosur.workshop.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronosur.texts.reading.PlainText;
import org.cronosur.workshop.reading.Prints.Print;
import org.cronosur.workshop.reading.Prints.Stretch;
import org.cronosur.workshop.reading.RunningWords.Word;

/**
 * A copy laid beside the text that it is a copy of. Runs of words that both have, in the same order, hold the two together;
 * between them the words are counted.
 */
final class Alignment {

    /** A run of words that holds so many words before or behind a line still tells where the line is. */
    private static final int NEAR = 12;

    private static final int TWICE = -1;

    private final Prints prints;
    private final RunningWords copy;
    private final List<Pin> pins;

    /** The same run of words in the text and in the copy, by its first word. */
    private record Pin(int inText, int inCopy) {}

    /**
     * A stretch of a copy.
     *
     * @param firstLine counted from 1; {@code start} is a place in it
     * @param end a place in the last line, behind the last character
     */
    record Found(int firstLine, int start, int lastLine, int end) {}

    private Alignment(Prints prints, RunningWords copy, List<Pin> pins) {
        this.prints = prints;
        this.copy = copy;
        this.pins = pins;
    }

    static Alignment of(Prints prints, PlainText text) {
        RunningWords copy = RunningWords.of(text);
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < copy.prints(); at++) {
            places.merge(copy.print(at), at, (one, other) -> TWICE);
        }
        List<Pin> shared = new ArrayList<>();
        for (Print print : prints.all()) {
            int place = places.getOrDefault(print.digest(), TWICE);
            if (place != TWICE) {
                shared.add(new Pin(print.word(), place));
            }
        }
        return new Alignment(prints, copy, inOrder(shared));
    }

    /** The longest part of them in which the copy ascends as the text does. */
    private static List<Pin> inOrder(List<Pin> shared) {
        int[] tails = new int[shared.size()];
        int[] before = new int[shared.size()];
        int length = 0;
        for (int at = 0; at < shared.size(); at++) {
            int place = placeIn(tails, length, shared, shared.get(at).inCopy());
            before[at] = place == 0 ? -1 : tails[place - 1];
            tails[place] = at;
            length = Math.max(length, place + 1);
        }
        Pin[] longest = new Pin[length];
        for (int at = length == 0 ? -1 : tails[length - 1], to = length - 1; at >= 0; at = before[at], to--) {
            longest[to] = shared.get(at);
        }
        return Arrays.asList(longest);
    }

    private static int placeIn(int[] tails, int length, List<Pin> shared, int inCopy) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shared.get(tails[middle]).inCopy() < inCopy) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Which share of the prints of the text the copy has, 0 to 1. */
    double share() {
        return prints.all().isEmpty() ? 0 : (double) pins.size() / prints.all().size();
    }

    /** Where lines of the text stand in the copy; empty where the copy lacks them. */
    Optional<Found> find(int firstLine, int lastLine) {
        return prints.words(firstLine, lastLine).filter(this::isHeld).map(this::place);
    }

    /** A long stretch needs a run of its own; a heading of three words has none and goes by its neighbours. */
    private boolean isHeld(Stretch words) {
        int reach = words.end() - words.first() < RunningWords.WINDOW * 2 ? NEAR : 0;
        return pins.stream()
                .anyMatch(pin -> pin.inText() >= words.first() - reach && pin.inText() < words.end() + reach);
    }

    private Found place(Stretch words) {
        int first = clamped(inCopy(words.first()));
        int last = Math.max(first, clamped(inCopy(words.end() - 1)));
        Word begin = copy.get(first);
        Word end = copy.get(last);
        return new Found(begin.line(), begin.start(), end.line(), end.end());
    }

    /** By the nearest run that both have. */
    private int inCopy(int word) {
        Pin nearest = pins.getFirst();
        for (Pin pin : pins) {
            if (Math.abs(pin.inText() - word) < Math.abs(nearest.inText() - word)) {
                nearest = pin;
            }
        }
        return nearest.inCopy() + word - nearest.inText();
    }

    private int clamped(int word) {
        return Math.clamp(word, 0, copy.size() - 1);
    }
}
