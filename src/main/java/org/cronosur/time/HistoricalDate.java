package org.cronosur.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as a historian knows it, written in a subset of the Extended Date/Time Format (EDTF, ISO 8601-2):
 *
 * <table>
 * <caption>What can be written</caption>
 * <tr><td>{@code 1943-06-04}, {@code 1943-06}, {@code 1930}</td><td>day, month, year (0001 to 9999)</td></tr>
 * <tr><td>{@code 197X}, {@code 19XX}</td><td>decade 1970–1979, century 1900–1999</td></tr>
 * <tr><td>{@code XXXX}</td><td>nothing known</td></tr>
 * <tr><td>{@code 1937~}</td><td>approximate: widened by one of its units on either side, so 1936-01-01 to
 * 1938-12-31; {@code 1992-07~} is June to August, {@code 1943-06-04~} the third to the fifth. Whoever is less sure than
 * the neighbouring unit knows the date only at the next coarser one.</td></tr>
 * <tr><td>{@code 1938?}</td><td>uncertain: the source may be wrong, but nobody can say by how much, so no point
 * moves</td></tr>
 * <tr><td>{@code 1938%}</td><td>both</td></tr>
 * <tr><td>{@code 1935/1945}</td><td>interval, each end any of the above save {@code XXXX}</td></tr>
 * <tr><td>{@code 1980/..}, {@code ../1948-01}</td><td>interval one end of which nobody states</td></tr>
 * </table>
 *
 * Seasons are refused, for they name opposite months on the two hemispheres, and so are times of day. An interval whose
 * ends are written alike is that one date. Two dates are equal when their {@linkplain #toString() canonical EDTF} is.
 */
public final class HistoricalDate {

    /** Nothing known, {@code XXXX}. */
    public static final HistoricalDate UNKNOWN = new HistoricalDate(null, null);

    private final @Nullable Moment start;
    private final @Nullable Moment end;

    private HistoricalDate(@Nullable Moment start, @Nullable Moment end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Reads EDTF.
     *
     * @throws BadDate at the first character that cannot stand where it stands
     */
    public static HistoricalDate parse(String edtf) {
        return new EdtfReader(edtf).read();
    }

    /**
     * That day.
     *
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public static HistoricalDate of(LocalDate day) {
        requireWritable(day.getYear());
        return at(Moment.exactly(day, Precision.DAY));
    }

    /**
     * That year.
     *
     * @throws IllegalArgumentException if it is not 1 to 9999
     */
    public static HistoricalDate ofYear(int year) {
        requireWritable(year);
        return at(Moment.exactly(LocalDate.of(year, 1, 1), Precision.YEAR));
    }

    private static void requireWritable(int year) {
        if (year < Moment.FIRST_YEAR || year > Moment.LAST_YEAR) {
            throw new IllegalArgumentException("A year is 1 to 9999, not " + year);
        }
    }

    static HistoricalDate at(Moment moment) {
        return new HistoricalDate(moment, moment);
    }

    static HistoricalDate between(@Nullable Moment start, @Nullable Moment end) {
        return new HistoricalDate(start, end);
    }

    /** The first thing it says of its beginning; {@code null} if nobody states it. */
    @Nullable
    Moment start() {
        return start;
    }

    /** What it says of its end, equal to the start in a single date; {@code null} if nobody states it. */
    @Nullable
    Moment end() {
        return end;
    }

    /** How closely it is known; the ends of an interval may be known differently. */
    public Precision precision() {
        if (start == null && end == null) {
            return Precision.UNKNOWN;
        }
        return start != null && start.equals(end) ? start.precision() : Precision.INTERVAL;
    }

    /** How it is drawn. */
    public Shape shape() {
        if (start == null || end == null) {
            return isUnknown() ? Shape.NONE : Shape.OPEN;
        }
        if (!start.sharp() || !end.sharp()) {
            return Shape.VAGUE;
        }
        return switch (precision()) {
            case DAY -> Shape.DAY;
            case MONTH -> Shape.MONTH;
            case YEAR -> Shape.YEAR;
            case DECADE, CENTURY, INTERVAL, UNKNOWN -> Shape.RANGE;
        };
    }

    /** Whether it, or an end of it, is marked approximate. */
    public boolean isApproximate() {
        return anyEnd(moment -> moment.qualifier().approximate());
    }

    /** Whether it, or an end of it, is marked uncertain. */
    public boolean isUncertain() {
        return anyEnd(moment -> moment.qualifier().uncertain());
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return precision() == Precision.UNKNOWN;
    }

    private boolean anyEnd(Predicate<Moment> test) {
        return Stream.of(start, end).filter(Objects::nonNull).anyMatch(test);
    }

    /** First day it can mean; empty if nobody states its beginning. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(start).map(Moment::earliest);
    }

    /** Last day it can mean; empty if nobody states its end. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(end).map(Moment::latest);
    }

    /**
     * Its four points. A single date may have begun and ended on any day of its unit. Where the ends of an interval
     * reach into each other, what is known of the one bounds the other: nothing ends before it began.
     */
    public Span span() {
        if (start == null) {
            return end == null
                    ? Span.UNKNOWN
                    : new Span(
                            null,
                            null,
                            end.earliest().toEpochDay(),
                            end.latest().toEpochDay());
        }
        long earliest = start.earliest().toEpochDay();
        long latestStart = start.latest().toEpochDay();
        if (end == null) {
            return new Span(earliest, latestStart, null, null);
        }
        long earliestEnd = end.earliest().toEpochDay();
        long latest = end.latest().toEpochDay();
        return new Span(earliest, Math.min(latestStart, latest), Math.max(earliest, earliestEnd), latest);
    }

    /**
     * The same date known only to a coarser unit: {@code 1943-06-04} at {@link Precision#YEAR} is {@code 1943}. What is
     * no finer than that stays; an interval is taken end by end. {@link Precision#INTERVAL} is no unit and changes
     * nothing; at {@link Precision#UNKNOWN} nothing is left.
     */
    public HistoricalDate coarser(Precision precision) {
        if (precision == Precision.UNKNOWN) {
            return UNKNOWN;
        }
        if (!precision.isUnit()) {
            return this;
        }
        return new HistoricalDate(
                start == null ? null : start.coarser(precision), end == null ? null : end.coarser(precision));
    }

    /**
     * Whether the two agree as far as the vaguer of them goes: {@code 1943-06-04} agrees with {@code 1943-06} and
     * {@code 1943}, not with {@code 1943-06-05}. As a unit encloses every finer one it touches, this is whether they may
     * share a day, which also serves approximate dates and intervals. An unknown date agrees with none.
     */
    public boolean sameAtCoarser(HistoricalDate other) {
        return !isUnknown() && !other.isUnknown() && span().overlaps(other.span());
    }

    /** What is certain about which came first; see {@link Span#orderTo}. */
    public Order orderTo(HistoricalDate other) {
        return span().orderTo(other.span());
    }

    /** In words, to stand in a sentence or alone: "hacia 1937", "between 1935 and 1945"; other languages get Spanish. */
    public String inWords(Locale locale) {
        return Wording.full(locale).of(this);
    }

    /** In as few letters as a label has room for: "15 feb 1992", "c. 1937", "1935–1945". */
    public String inShort(Locale locale) {
        return Wording.brief(locale).of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HistoricalDate that
                && Objects.equals(start, that.start)
                && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /** Canonical EDTF; {@link #parse} reads it back as an equal date. */
    @Override
    public String toString() {
        return switch (precision()) {
            case UNKNOWN -> EdtfReader.UNKNOWN;
            case INTERVAL -> orOpen(start) + "/" + orOpen(end);
            case DAY, MONTH, YEAR, DECADE, CENTURY -> String.valueOf(start);
        };
    }

    private static String orOpen(@Nullable Moment moment) {
        return moment == null ? EdtfReader.OPEN : moment.toString();
    }
}
