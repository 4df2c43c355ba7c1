package org.cronosur.texts.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;

/** Understands a date that somebody writes in words, outside of any text. */
public final class DateWords {

    private DateWords() {}

    /** Day, month and year in figures, in the order of the countries of this history. */
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(0?[1-9]|1[0-2])/(\\d{4})");

    private static final Pattern LITTLE =
            Pattern.compile("(?iu)en|el|los?|las?|de|del|in|on|the|of|ca?\\.?|em|os?|as?|d[oa]s?|n[oa]s?");

    /**
     * The date that somebody writes as EDTF or, since nobody need learn a notation, in words.
     *
     * @throws BadDate if it is neither: that its month has no such day, or what is wrong with it as EDTF
     */
    public static HistoricalDate understood(String written) {
        try {
            return HistoricalDate.parse(written.strip());
        } catch (BadDate bad) {
            return read(written.strip()).orElseThrow(() -> NoSuchDay.in(written).orElse(bad));
        }
    }

    /**
     * The date that these words name, in Spanish, English or Portuguese: "hacia 1937", "the early 1980s", "4/6/1943".
     * Empty where they name none, more than one, something besides, or one that can only be understood beside another
     * ("two years later").
     */
    public static Optional<HistoricalDate> read(String words) {
        Matcher figures = FIGURES.matcher(words.strip());
        if (figures.matches()) {
            return inFigures(figures);
        }
        Optional<HistoricalDate> month = monthAndYear(words);
        if (month.isPresent()) {
            return month;
        }
        return read(Portuguese.inSpanish(words), Language.SPANISH).or(() -> read(words, Language.ENGLISH));
    }

    /** "6/1943" */
    static Optional<HistoricalDate> monthAndYear(String words) {
        Matcher figures = MONTH_AND_YEAR.matcher(words.strip());
        return figures.matches()
                ? Optional.of(
                        HistoricalDate.parse("%s-%02d".formatted(figures.group(2), Integer.parseInt(figures.group(1)))))
                : Optional.empty();
    }

    private static Optional<HistoricalDate> inFigures(Matcher figures) {
        try {
            return Optional.of(HistoricalDate.parse("%s-%02d-%02d"
                    .formatted(
                            figures.group(3), Integer.parseInt(figures.group(2)), Integer.parseInt(figures.group(1)))));
        } catch (BadDate noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<HistoricalDate> read(String words, Language language) {
        List<Expression> found = DateExpressions.in(words, language);
        if (found.size() != 1 || !isAll(found.getFirst(), words)) {
            return Optional.empty();
        }
        Chronicle alone = new Chronicle(Optional.empty());
        Chronicle.Context nothing = new Chronicle.Context(0, 0, 0, List.of(), Optional.empty());
        return Optional.of(alone.resolve(found.getFirst(), nothing).date()).filter(date -> !date.isUnknown());
    }

    /** Whether nothing but small words stands around the date: what is not understood may be what matters. */
    static boolean isAll(Expression date, String words) {
        String around = words.substring(0, date.start()) + " " + words.substring(date.end());
        return Stream.of(around.strip().split("\\s+"))
                .allMatch(word -> word.isEmpty() || LITTLE.matcher(word).matches());
    }
}
