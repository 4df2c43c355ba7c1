package org.cronosur.texts.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Chronicle.Context;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;
import org.jspecify.annotations.Nullable;

/** The dates that a text has told so far, and which of their years one may be that is left out. */
final class ToldYears {

    /** Of how many dates before, the most frequent year stands for that of the story. */
    private static final int RECENT = 6;

    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Year section;

    /** @param aside whether the story looked back from where it stood, "three years before": it need not go on there */
    record Mention(int passage, int sentence, int line, int year, int month, HistoricalDate date, boolean aside) {

        boolean spansYears() {
            return date.earliest().isPresent()
                    && date.latest().filter(end -> end.getYear() > year).isPresent();
        }

        /** Within a month of that day. */
        boolean isNear(LocalDate day) {
            return date.earliest().filter(day.minusMonths(1)::isBefore).isPresent()
                    && date.latest().filter(day.plusMonths(1)::isAfter).isPresent();
        }
    }

    record Year(int year, int line, Basis basis) {}

    /**
     * Under a heading that is nothing but a date, as in a chronicle, a day without a year is of that year; under any other,
     * the one before no longer holds.
     */
    void beginSection(Optional<HistoricalDate> heading, int line) {
        section = heading.filter(date -> date.precision().compareTo(Precision.YEAR) <= 0)
                .flatMap(HistoricalDate::earliest)
                .map(day -> new Year(day.getYear(), line, Basis.YEAR_ELSEWHERE))
                .orElse(null);
    }

    void remember(HistoricalDate date, Context context, boolean aside) {
        date.earliest().or(date::latest).ifPresent(day -> {
            boolean month = date.precision().compareTo(Precision.MONTH) <= 0 || date.precision() == Precision.INTERVAL;
            mentions.add(new Mention(
                    context.passage(),
                    context.sentence(),
                    context.line(),
                    day.getYear(),
                    month ? day.getMonthValue() : 0,
                    date,
                    aside));
        });
    }

    /** From near to far: the sentence, the passage, a date of the same month, the years around. */
    Optional<Year> missing(Partial partial, Context context) {
        return last(partial, mention -> mention.sentence == context.sentence() && !mention.spansYears())
                .or(() -> besideIn(context))
                .or(() -> torn(context))
                .or(() -> last(partial, mention -> mention.passage == context.passage()))
                .or(() -> Optional.ofNullable(section))
                .or(() -> last(partial, mention -> mention.month == partial.month() && mention.month > 0))
                .or(this::yearOfTheStory);
    }

    private Optional<Year> last(Partial partial, Predicate<Mention> wanted) {
        return mentions.reversed().stream()
                .filter(wanted)
                .findFirst()
                .map(mention -> new Year(mention.year + turns(mention, partial), mention.line, Basis.YEAR_ELSEWHERE));
    }

    /**
     * After "in 1973 … three years before …" a day without a year may be of either, and after "from 1946 to 1955" of any: that
     * is for a person to say.
     */
    private Optional<Year> torn(Context context) {
        List<Mention> here = in(context.passage());
        boolean torn = !here.isEmpty() && (here.getLast().spansYears() || isAside(here.getLast(), here));
        return torn ? Optional.of(new Year(0, 0, Basis.NO_YEAR)) : Optional.empty();
    }

    private static boolean isAside(Mention last, List<Mention> here) {
        return last.aside() && here.stream().anyMatch(mention -> !mention.aside() && mention.year != last.year);
    }

    /** What follows a December with a January has passed New Year. */
    private static int turns(Mention before, Partial partial) {
        return before.month >= Month.NOVEMBER.getValue()
                        && partial.month() > 0
                        && partial.month() <= Month.FEBRUARY.getValue()
                ? 1
                : 0;
    }

    private static Optional<Year> besideIn(Context context) {
        return context.beside().stream()
                .map(Expression::meaning)
                .flatMap(meaning -> meaning instanceof Calendar date
                                && date.from().year() != null
                                && date.from().year().equals(date.to().year())
                        ? Optional.of(new Year(date.from().year(), context.line(), Basis.YEAR_ELSEWHERE)).stream()
                        : Stream.<Year>empty())
                .findFirst();
    }

    private Optional<Year> yearOfTheStory() {
        List<Mention> recent = mentions.subList(Math.max(0, mentions.size() - RECENT), mentions.size());
        Map<Integer, Integer> counts = new HashMap<>();
        recent.forEach(mention -> counts.merge(mention.year, 1, Integer::sum));
        return recent.reversed().stream()
                .max(Comparator.comparingInt(mention -> counts.getOrDefault(mention.year, 0)))
                .map(mention -> new Year(mention.year, mention.line, Basis.YEAR_ELSEWHERE));
    }

    /** What a passage has told so far. */
    List<Mention> in(int passage) {
        return mentions.stream().filter(mention -> mention.passage == passage).toList();
    }

    /** What was told last, if it was in that passage or later. */
    Optional<Mention> latestSince(int passage) {
        return mentions.reversed().stream()
                .filter(mention -> mention.passage >= passage)
                .findFirst();
    }
}
