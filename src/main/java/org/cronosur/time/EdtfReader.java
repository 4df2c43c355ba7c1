package org.cronosur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cronosur.time.BadDate.Reason;
import org.jspecify.annotations.Nullable;

/** Reads one EDTF text from left to right and refuses the first character that cannot stand where it stands. */
final class EdtfReader {

    static final String UNKNOWN = "XXXX";
    static final String OPEN = "..";

    private final String text;
    private int position;

    EdtfReader(String text) {
        this.text = text;
    }

    HistoricalDate read() {
        refuseIf(text.isEmpty(), 0, Reason.EMPTY);
        if (text.equals(UNKNOWN)) {
            return HistoricalDate.UNKNOWN;
        }
        Moment start = end();
        if (atEnd() && start != null) {
            return HistoricalDate.at(start);
        }
        return interval(start);
    }

    private HistoricalDate interval(@Nullable Moment start) {
        refuseIf(atEnd(), 0, Reason.NO_END_KNOWN);
        if (current() != '/') {
            throw new BadDate(text, position, reasonNotToFollow());
        }
        position++;
        int second = position;
        Moment end = end();
        if (!atEnd()) {
            throw new BadDate(text, position, reasonNotToFollow());
        }
        refuseIf(start == null && end == null, second, Reason.NO_END_KNOWN);
        boolean backwards = start != null && end != null && start.first().isAfter(end.last());
        refuseIf(backwards, second, Reason.END_BEFORE_START);
        return HistoricalDate.between(start, end);
    }

    /** One end of an interval or the whole date; {@code null} for an open end. */
    private @Nullable Moment end() {
        refuseIf(atEnd() || current() == '/', position, Reason.MISSING_END);
        if (text.startsWith(OPEN, position)) {
            position += OPEN.length();
            return null;
        }
        Moment unit = year();
        if (!atEnd() && current() == '-') {
            unit = monthOrDay(unit);
        }
        return unit.marked(qualifier());
    }

    private Moment year() {
        int begin = position;
        String year = run(EdtfReader::isDigitOrX);
        if (year.isEmpty()) {
            throw new BadDate(text, begin, reasonForNoYear());
        }
        refuseIf(year.contains("x"), begin + year.indexOf('x'), Reason.SMALL_X);
        refuseIf(year.length() != 4, begin + Math.min(year.length(), 4), Reason.YEAR_EXPECTED);
        refuseIf(year.equals("0000"), begin, Reason.YEAR_OUT_OF_RANGE);
        refuseIf(year.equals(UNKNOWN), begin, Reason.NOT_ALONE);
        int unspecified = year.indexOf('X');
        refuseIf(unspecified >= 0 && !year.matches("\\d\\d(\\dX|XX)"), begin + unspecified, Reason.MISPLACED_X);
        Precision precision = switch (unspecified) {
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.DECADE;
            default -> Precision.YEAR;
        };
        return Moment.exactly(LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1), precision);
    }

    private Moment monthOrDay(Moment year) {
        refuseIf(year.precision() != Precision.YEAR, position, Reason.MISPLACED_X);
        position++;
        int begin = position;
        int month = twoDigits();
        refuseIf(month >= 21 && month <= 41, begin, Reason.SEASON);
        refuseIf(month < 1 || month > 12, begin, Reason.NO_SUCH_MONTH);
        LocalDate first = year.first().withMonth(month);
        if (atEnd() || current() != '-') {
            return Moment.exactly(first, Precision.MONTH);
        }
        position++;
        return Moment.exactly(day(first), Precision.DAY);
    }

    private LocalDate day(LocalDate month) {
        int begin = position;
        int day = twoDigits();
        refuseIf(!atEnd() && beginsTime(), position, Reason.TIME_OF_DAY);
        try {
            return month.withDayOfMonth(day);
        } catch (DateTimeException noSuchDay) {
            throw BadDate.noSuchDay(text, begin, YearMonth.from(month));
        }
    }

    private boolean beginsTime() {
        boolean digitNext = position + 1 < text.length() && isDigit(text.charAt(position + 1));
        return current() == 'T' || current() == 't' || (current() == ' ' && digitNext);
    }

    private int twoDigits() {
        int begin = position;
        if (!atEnd() && !isDigit(current())) {
            throw new BadDate(text, begin, reasonForNoDigits());
        }
        String digits = run(EdtfReader::isDigit);
        refuseIf(digits.length() == 4, begin - 1, Reason.HYPHENATED_INTERVAL);
        refuseIf(digits.length() != 2, begin + Math.min(digits.length(), 2), Reason.TWO_DIGITS);
        return Integer.parseInt(digits);
    }

    private Qualifier qualifier() {
        Optional<Qualifier> mark = atEnd() ? Optional.empty() : Qualifier.markedBy(current());
        mark.ifPresent(present -> position++);
        return mark.orElse(Qualifier.NONE);
    }

    /** Why the character here cannot follow a complete date. */
    private Reason reasonNotToFollow() {
        if (isMark(current()) || isMark(text.charAt(position - 1))) {
            return Reason.MISPLACED_MARK;
        }
        return switch (current()) {
            case '–', '—', '-' -> Reason.HYPHENATED_INTERVAL;
            case '/' -> Reason.THIRD_END;
            case ',' -> Reason.SET;
            case 'X', 'x' -> Reason.MISPLACED_X;
            default -> blankOr(Reason.UNEXPECTED);
        };
    }

    /** Why the character here cannot begin a year. */
    private Reason reasonForNoYear() {
        if (isMark(current())) {
            return Reason.MISPLACED_MARK;
        }
        return switch (current()) {
            case '-', 'Y' -> Reason.YEAR_OUT_OF_RANGE;
            case '[', '{' -> Reason.SET;
            default -> blankOr(Reason.YEAR_EXPECTED);
        };
    }

    /** Why the character here cannot begin a month or day. */
    private Reason reasonForNoDigits() {
        if (isMark(current())) {
            return Reason.MISPLACED_MARK;
        }
        return switch (current()) {
            case 'X', 'x' -> Reason.UNSPECIFIED_PART;
            default -> blankOr(Reason.TWO_DIGITS);
        };
    }

    private Reason blankOr(Reason otherwise) {
        return Character.isWhitespace(current()) || Character.isSpaceChar(current()) ? Reason.BLANK : otherwise;
    }

    private void refuseIf(boolean wrong, int where, Reason reason) {
        if (wrong) {
            throw new BadDate(text, where, reason);
        }
    }

    private String run(IntPredicate belongs) {
        int begin = position;
        while (!atEnd() && belongs.test(current())) {
            position++;
        }
        return text.substring(begin, position);
    }

    private boolean atEnd() {
        return position == text.length();
    }

    private char current() {
        return text.charAt(position);
    }

    private static boolean isMark(char character) {
        return Qualifier.markedBy(character).isPresent();
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isDigitOrX(int character) {
        return isDigit(character) || character == 'X' || character == 'x';
    }
}
