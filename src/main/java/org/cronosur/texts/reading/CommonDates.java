package org.cronosur.texts.reading;

import java.util.List;
import java.util.Map;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.jspecify.annotations.Nullable;

/** Dates in figures, which both languages write alike. */
final class CommonDates {

    private static final int MOST_MONTHS = 12;

    private static final Template TEMPLATE = new Template(Map.of("y", Template.YEAR));

    private CommonDates() {}

    static List<Form> first() {
        return List.of(
                new Form(
                        TEMPLATE.compile(
                                "(?<![\\w/.-])(?<year>1[0-9]\\d\\d|20\\d\\d)([-/.])(?<month>\\d\\d)\\2(?<day>\\d\\d)(?![\\w/-])"),
                        found -> day(found.number("year"), found.number("month"), found.number("day"))),
                new Form(
                        TEMPLATE.compile(
                                "(?<![\\w/.-])(?<a>\\d{1,2})([-/.])(?<b>\\d{1,2})\\2(?<year>1[0-9]\\d\\d|20\\d\\d)(?![\\w/-])"),
                        found -> numeric(found.number("a"), found.number("b"), found.number("year"))),
                new Form(
                        TEMPLATE.compile(
                                "(?<![\\w/.-])(?<day>\\d{1,2})( ?[-/.] ?)(?<month>[IVX]{1,4})\\2(?<year>1[0-9]\\d\\d|20\\d\\d)(?![\\w/-])"),
                        found -> day(
                                found.number("year"), RomanNumerals.value(found.group("month")), found.number("day"))));
    }

    static List<Form> last() {
        return List.of(
                new Form(
                        TEMPLATE.compile("{y}\\s?[-–—/]\\s?(?<end>\\d\\d(?:\\d\\d)?)(?![\\w/-]|[.,]\\d)"),
                        CommonDates::years),
                new Form(
                        TEMPLATE.compile("{y}(?![/]\\w|-\\d|º|°)"),
                        found -> Calendar.of(Partial.year(found.number("year")))));
    }

    private static @Nullable Meaning day(int year, int month, int day) {
        return month >= 1 && month <= MOST_MONTHS && day >= 1 && day <= 31
                ? Calendar.of(Partial.day(year, month, day))
                : null;
    }

    /** Where both numbers can be a month, nobody knows which is: in figures the English write the day first, the Americans the month. */
    private static @Nullable Meaning numeric(int a, int b, int year) {
        if (a != b && a <= MOST_MONTHS && b <= MOST_MONTHS && a > 0 && b > 0) {
            return new Meaning.TwoWays(year, a, b);
        }
        return a <= MOST_MONTHS ? day(year, a, b) : day(year, b, a);
    }

    /** "1976-83" and "1976–1983"; whatever runs backwards is no span of years. */
    private static @Nullable Meaning years(Found found) {
        int from = found.number("year");
        int end = found.number("end");
        int to = end < 100 ? from / 100 * 100 + end : end;
        return to > from && to <= from + 300 ? Calendar.between(Partial.year(from), Partial.year(to)) : null;
    }
}
