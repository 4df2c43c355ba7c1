package org.cronosur.texts.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cronosur.texts.reading.Meaning.Anchor;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.cronosur.texts.reading.Meaning.Edge;
import org.cronosur.texts.reading.Meaning.InStoryYear;
import org.cronosur.texts.reading.Meaning.InTextYear;
import org.cronosur.texts.reading.Meaning.Named;
import org.cronosur.texts.reading.Meaning.Relative;
import org.cronosur.texts.reading.Meaning.TwoWays;
import org.cronosur.texts.reading.Meaning.Weekday;
import org.cronosur.texts.reading.Meaning.Weeks;
import org.cronosur.texts.reading.ToldYears.Mention;
import org.cronosur.texts.reading.ToldYears.Year;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;
import org.jspecify.annotations.Nullable;

/** Remembers the dates told so far, from which the ones that say less take what they lack. */
final class Chronicle {

    private final @Nullable Imprint imprint;
    private final ToldYears told = new ToldYears();

    Chronicle(Optional<Imprint> imprint) {
        this.imprint = imprint.orElse(null);
    }

    /** Where an expression stands, and what else its sentence says of time. */
    record Context(int passage, int sentence, int line, List<Expression> beside, Optional<Hemisphere> half) {}

    Resolution resolve(Expression expression, Context context) {
        Resolution resolution = resolve(expression.meaning(), context);
        boolean aside = expression.meaning() instanceof Relative relative && relative.looksBack();
        told.remember(resolution.date(), context, aside);
        return resolution;
    }

    private Resolution resolve(Meaning meaning, Context context) {
        return switch (meaning) {
            case Calendar calendar -> calendar(calendar, context);
            case Relative relative -> relative(relative, context);
            case InTextYear dated -> inTextYear(dated, context);
            case InStoryYear dated -> inStoryYear(dated, context);
            case Weeks weeks -> weeks(weeks);
            case Weekday weekday -> weekday(weekday, context);
            case Named named -> resolved(outside(named), Basis.NAMED_TIME, 0);
            case TwoWays ways -> resolved("%04d".formatted(ways.year()), Basis.TWO_WAYS, 0);
            case Meaning.Elsewhere ignored -> Resolution.unresolved(Basis.ELSEWHERE);
        };
    }

    /** @see ToldYears#beginSection */
    void beginSection(Optional<HistoricalDate> heading, int line) {
        told.beginSection(heading, line);
    }

    private Resolution calendar(Calendar calendar, Context context) {
        if (!calendar.to().lacksYear()) {
            return written(calendar, context, Basis.STATED, 0);
        }
        return told.missing(calendar.to(), context)
                .or(() -> yearOfWriting(calendar.to()))
                .filter(year -> year.basis().isResolved())
                .map(year -> written(withYear(calendar, year.year()), context, year.basis(), year.line()))
                .orElseGet(() -> Resolution.unresolved(Basis.NO_YEAR));
    }

    /** What leaves the year out, in a year that a person names; empty for anything else, and where there is no such day. */
    static Optional<HistoricalDate> inYear(Meaning meaning, int year) {
        if (!(meaning instanceof Calendar calendar) || !calendar.to().lacksYear()) {
            return Optional.empty();
        }
        Context nowhere = new Context(0, 0, 0, List.of(), Optional.empty());
        return Optional.of(written(withYear(calendar, year), nowhere, Basis.YEAR_ELSEWHERE, 0)
                        .date())
                .filter(date -> !date.isUnknown());
    }

    private static Calendar withYear(Calendar calendar, int year) {
        Partial to = calendar.to().withYear(year);
        int first = calendar.from().month() > to.month() ? year - 1 : year;
        return new Calendar(calendar.from().withYear(first), to, calendar.edge(), calendar.doubt());
    }

    private static Resolution written(Calendar calendar, Context context, Basis basis, int line) {
        String first = calendar.from().first(context.half());
        String last = calendar.to().last(context.half());
        return resolved(edged(first, last, calendar.edge(), calendar.doubt().mark()), basis, line);
    }

    private static String edged(String first, String last, Edge edge, String mark) {
        return switch (edge) {
            case SINCE -> first + mark + "/..";
            case UNTIL -> "../" + last + mark;
            case NONE -> first.equals(last) ? first + mark : first + mark + "/" + last + mark;
        };
    }

    /** Whatever lasted until a war ended when it began, and what has been since then began when it ended. */
    private static String outside(Named named) {
        return switch (named.edge()) {
            case SINCE -> named.last() + "/..";
            case UNTIL -> "../" + named.first();
            case NONE -> named.first() + "/" + named.last();
        };
    }

    private static Resolution resolved(String edtf, Basis basis, int line) {
        try {
            return new Resolution(HistoricalDate.parse(edtf.replace("~~", "~")), basis, line);
        } catch (BadDate noSuchDay) {
            return Resolution.unresolved(Basis.NO_SUCH_DAY);
        }
    }

    /** The last such month or day up to that of writing. */
    private Optional<Year> yearOfWriting(Partial partial) {
        return writingDay().map(day -> {
            boolean later = partial.month() > day.getMonthValue()
                    || (partial.month() == day.getMonthValue() && partial.day() > day.getDayOfMonth());
            int year = later ? day.getYear() - 1 : day.getYear();
            return new Year(year, requireImprint().line(), Basis.TEXT_DATE);
        });
    }

    private Resolution inTextYear(InTextYear dated, Context context) {
        if (imprint == null || imprint.date().precision() == Precision.DECADE) {
            return Resolution.unresolved(Basis.NO_TEXT_DATE);
        }
        Integer years = dated.years();
        Optional<Integer> year = years == null
                ? (dated.ahead()
                        ? yearAhead(dated.date().to())
                        : yearOfWriting(dated.date().to()).map(Year::year))
                : writingDay().map(day -> day.getYear() + years);
        return year.map(known -> written(withYear(dated.date(), known), context, Basis.TEXT_DATE, imprint.line()))
                .orElseGet(() -> Resolution.unresolved(Basis.NO_TEXT_DATE));
    }

    private Resolution inStoryYear(InStoryYear dated, Context context) {
        return told(Anchor.STORY, context)
                .map(before -> written(
                        withYear(dated.date(), lastYearOf(before) + dated.years()),
                        context,
                        Basis.STORY,
                        before.line()))
                .orElseGet(() -> Resolution.unresolved(Basis.NOTHING_BEFORE));
    }

    private static int lastYearOf(Mention mention) {
        return mention.date().latest().map(LocalDate::getYear).orElse(mention.year());
    }

    /** The next such month or day after that of writing. */
    private Optional<Integer> yearAhead(Partial partial) {
        return writingDay().map(day -> {
            boolean later = partial.month() > day.getMonthValue()
                    || (partial.month() == day.getMonthValue() && partial.day() > day.getDayOfMonth());
            return later ? day.getYear() : day.getYear() + 1;
        });
    }

    private Resolution weeks(Weeks weeks) {
        return fromDay(day -> {
            LocalDate monday =
                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks.amount());
            return monday + "/" + monday.plusDays(6);
        });
    }

    private Resolution weekday(Weekday weekday, Context context) {
        return switch (weekday.anchor()) {
            case TEXT -> fromDay(day -> nearest(weekday, day));
            case STORY ->
                told(Anchor.STORY, context)
                        .filter(before -> before.date().precision() == Precision.DAY)
                        .flatMap(before -> before.date()
                                .latest()
                                .map(day -> resolved(nearest(weekday, day), Basis.STORY, before.line())))
                        .orElseGet(() -> Resolution.unresolved(Basis.NOTHING_BEFORE));
            case STORY_OR_TEXT ->
                isOfThisWeek(weekday, context)
                        ? fromDay(day -> nearest(weekday, day))
                        : Resolution.unresolved(Basis.WHICH_WEEK);
        };
    }

    private static String nearest(Weekday weekday, LocalDate day) {
        return day.with(
                        weekday.ahead()
                                ? TemporalAdjusters.next(weekday.day())
                                : TemporalAdjusters.previous(weekday.day()))
                .toString();
    }

    /** Not if the passage tells of another time, and not on such a day itself, when nobody knows which of the two is meant. */
    private boolean isOfThisWeek(Weekday weekday, Context context) {
        return writingDay()
                .filter(day -> day.getDayOfWeek() != weekday.day())
                .filter(day -> told.in(context.passage()).stream().allMatch(mention -> mention.isNear(day)))
                .isPresent();
    }

    /** Only a day tells its week. */
    private Resolution fromDay(Function<LocalDate, String> edtf) {
        if (imprint == null || imprint.date().precision() != Precision.DAY) {
            return Resolution.unresolved(Basis.NO_TEXT_DATE);
        }
        return resolved(edtf.apply(writingDay().orElseThrow()), Basis.TEXT_DATE, imprint.line());
    }

    private Imprint requireImprint() {
        if (imprint == null) {
            throw new IllegalStateException("No imprint");
        }
        return imprint;
    }

    private Optional<LocalDate> writingDay() {
        return imprint == null ? Optional.empty() : imprint.date().latest();
    }

    private Resolution relative(Relative relative, Context context) {
        Optional<Mention> told = relative.anchor() == Anchor.TEXT ? Optional.empty() : told(relative.anchor(), context);
        if (told.isPresent()) {
            return counted(relative, told.get().date(), Basis.STORY, told.get().line());
        }
        if (relative.anchor() == Anchor.STORY) {
            return Resolution.unresolved(Basis.NOTHING_BEFORE);
        }
        return imprint == null
                ? Resolution.unresolved(Basis.NO_TEXT_DATE)
                : counted(relative, imprint.date(), Basis.TEXT_DATE, imprint.line());
    }

    /** The date to count from: of the same passage or the one before; for "the previous year" of the same passage only. */
    private Optional<Mention> told(Anchor anchor, Context context) {
        return told.latestSince(context.passage() - (anchor == Anchor.STORY ? 1 : 0));
    }

    private static Resolution counted(Relative relative, HistoricalDate anchor, Basis basis, int line) {
        Optional<Reckoning.Counted> counted = Reckoning.from(anchor, relative);
        return counted.map(found -> resolved(edtf(relative, found), basis, line))
                .orElseGet(
                        () -> Resolution.unresolved(basis == Basis.STORY ? Basis.NOTHING_BEFORE : Basis.NO_TEXT_DATE));
    }

    private static String edtf(Relative relative, Reckoning.Counted counted) {
        String first = counted.there().first(Optional.empty());
        String last = counted.there().last(Optional.empty());
        if (counted.here().isPresent()) {
            String here = counted.here().get().first(Optional.empty());
            return relative.amount() < 0 ? first + "/" + here : here + "/" + first;
        }
        boolean vagueAnyway = counted.there().unit().compareTo(Precision.YEAR) > 0;
        return edged(
                first,
                last,
                relative.edge(),
                vagueAnyway ? "" : relative.doubt().mark());
    }
}
