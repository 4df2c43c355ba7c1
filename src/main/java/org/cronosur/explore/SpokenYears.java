package org.cronosur.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cronosur.time.HistoricalDate;

/** The years from 1930 to 2021 of which a text speaks, how often it does, and where it is silent. */
public final class SpokenYears {

    /** Fewer silent years than this are a pause and no silence; the timeline holds it the same way. */
    private static final int SHORTEST_SILENCE = 5;

    private final int[] events = new int[Years.SCOPE.length()];
    private final int written;

    private SpokenYears(int written) {
        this.written = written;
    }

    /**
     * The years of which a text speaks when it tells of these dates. What went on after the text was written counts up to
     * that year; what it announces counts in its own.
     *
     * @param dates one for each event
     * @param written the year in which the text was published
     */
    public static SpokenYears of(Collection<HistoricalDate> dates, int written) {
        SpokenYears spoken = new SpokenYears(written);
        dates.stream()
                .flatMap(date -> Years.of(date).stream())
                .map(spoken::known)
                .flatMap(years -> years.within(Years.SCOPE).stream())
                .forEach(spoken::count);
        return spoken;
    }

    private Years known(Years years) {
        boolean outlasts = years.first() <= written && years.last() > written;
        return outlasts ? new Years(years.first(), written) : years;
    }

    private void count(Years years) {
        for (int year = years.first(); year <= years.last(); year++) {
            events[year - Years.SCOPE.first()]++;
        }
    }

    /** How many events the text has in that year; 0 outside the scope. */
    public int eventsIn(int year) {
        boolean inside = Years.SCOPE.overlaps(new Years(year, year));
        return inside ? events[year - Years.SCOPE.first()] : 0;
    }

    /** The most events that any year has. */
    public int most() {
        int most = 0;
        for (int count : events) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** What the silences leave of the scope. */
    public List<Years> voices() {
        List<Years> silent = silentYears();
        return runs(year -> silent.stream().noneMatch(stretch -> stretch.overlaps(new Years(year, year))));
    }

    /** The years in which both speak, in runs without a gap. */
    public List<Years> sharedWith(SpokenYears other) {
        return runs(year -> eventsIn(year) > 0 && other.eventsIn(year) > 0);
    }

    /** The silences of five years or more. */
    public List<Silence> silences() {
        return silentYears().stream()
                .map(years -> new Silence(years, natureOf(years)))
                .toList();
    }

    /** From the first to the last year of which it speaks. */
    public Optional<Years> reach() {
        List<Years> voices = voices();
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Years(voices.getFirst().first(), voices.getLast().last()));
    }

    private List<Years> silentYears() {
        return runs(year -> eventsIn(year) == 0).stream()
                .filter(years -> years.length() >= SHORTEST_SILENCE)
                .toList();
    }

    private Silence.Nature natureOf(Years silent) {
        boolean fromStart = silent.first() == Years.SCOPE.first();
        boolean toEnd = silent.last() == Years.SCOPE.last();
        if (fromStart) {
            return toEnd ? Silence.Nature.WHOLE : Silence.Nature.NOT_YET;
        }
        if (toEnd) {
            return silent.first() > written ? Silence.Nature.WRITTEN : Silence.Nature.NO_MORE;
        }
        return Silence.Nature.PAUSE;
    }

    private static List<Years> runs(IntPredicate holds) {
        List<Years> runs = new ArrayList<>();
        int from = Years.SCOPE.first();
        for (int year = Years.SCOPE.first(); year <= Years.SCOPE.last() + 1; year++) {
            if (year <= Years.SCOPE.last() && holds.test(year)) {
                continue;
            }
            if (year > from) {
                runs.add(new Years(from, year - 1));
            }
            from = year + 1;
        }
        return runs;
    }
}
