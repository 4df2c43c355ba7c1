package org.cronosur.texts.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.cronosur.time.BadDate;
import org.cronosur.time.Precision;

/** Tells words that name a day which the calendar does not have from words that are no date at all. */
final class NoSuchDay {

    /** What is a day in no month is not even looked for in a text. */
    private static final Pattern IN_NO_MONTH = Pattern.compile("(?<!\\d)(?:3[2-9]|[4-9]\\d|00?)(?!\\d)");

    private static final String LAST = "31";

    private NoSuchDay() {}

    /** What is wrong with them: "31 de junio de 1943", "30/2/1944", "June 31, 1943". Empty for anything else. */
    static Optional<BadDate> in(String words) {
        String written = words.strip();
        String possible = IN_NO_MONTH.matcher(written).replaceFirst(LAST);
        boolean inNoMonth = !possible.equals(written);
        return Stream.of(
                        partials(Portuguese.inSpanish(possible), Language.SPANISH),
                        partials(possible, Language.ENGLISH))
                .flatMap(List::stream)
                .filter(day -> day.unit() == Precision.DAY && day.month() > 0 && !day.lacksYear())
                .filter(day -> inNoMonth || day.day() > monthOf(day).lengthOfMonth())
                .findFirst()
                .map(day -> BadDate.noSuchDay(written, monthOf(day)));
    }

    private static List<Partial> partials(String words, Language language) {
        List<Expression> found = DateExpressions.in(words, language);
        return found.size() == 1
                        && DateWords.isAll(found.getFirst(), words)
                        && found.getFirst().meaning() instanceof Calendar date
                ? List.of(date.from(), date.to())
                : List.of();
    }

    private static YearMonth monthOf(Partial day) {
        Integer year = day.year();
        return YearMonth.of(year == null ? 0 : year, day.month());
    }
}
