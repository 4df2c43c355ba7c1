package org.cronosur.time;

import java.io.Serial;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text that is no date: what is wrong with it, where, and what to write instead. */
public final class BadDate extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Longest piece of the text that a sentence repeats; a whole pasted page would bury the reason. */
    private static final int QUOTED = 60;

    private static final int NOWHERE = -1;

    private final String text;
    private final int position;
    private final Reason code;

    /** The month that lacks the day; null where something else is wrong. */
    private final @Nullable YearMonth month;

    /** What is wrong. Each has a sentence of the same name in the bundle. */
    public enum Reason {
        EMPTY,
        BLANK,
        YEAR_EXPECTED,
        YEAR_OUT_OF_RANGE,
        SMALL_X,
        MISPLACED_X,
        NOT_ALONE,
        UNSPECIFIED_PART,
        TWO_DIGITS,
        NO_SUCH_MONTH,
        SEASON,
        NO_SUCH_DAY,
        TIME_OF_DAY,
        MISPLACED_MARK,
        HYPHENATED_INTERVAL,
        MISSING_END,
        NO_END_KNOWN,
        THIRD_END,
        END_BEFORE_START,
        SET,
        UNEXPECTED
    }

    BadDate(String text, int position, Reason code) {
        this(text, position, code, null);
    }

    private BadDate(String text, int position, Reason code, @Nullable YearMonth month) {
        super(sentence(text, position, code, month, Locale.ENGLISH));
        this.text = text;
        this.position = position;
        this.code = code;
        this.month = month;
    }

    static BadDate noSuchDay(String text, int position, YearMonth month) {
        return new BadDate(text, position, Reason.NO_SUCH_DAY, month);
    }

    /** For words that name a day which its month does not have: "31 de junio de 1943". */
    public static BadDate noSuchDay(String words, YearMonth month) {
        return new BadDate(words, NOWHERE, Reason.NO_SUCH_DAY, month);
    }

    /** The whole text that was to be a date. */
    public String text() {
        return text;
    }

    /** Where it goes wrong, counted from 0; the length of the text if something is missing at its end, -1 for words. */
    public int position() {
        return position;
    }

    /** What is wrong, for whoever words it differently. */
    public Reason code() {
        return code;
    }

    /** The sentence to show, with the position counted from 1; other languages than es, en and pt get Spanish. */
    public String inWords(Locale locale) {
        return sentence(text, position, code, month, locale);
    }

    private static String sentence(String text, int position, Reason code, @Nullable YearMonth month, Locale locale) {
        Phrases phrases = Phrases.of("bad-dates", locale);
        String advice = month == null ? phrases.say(code.name()) : phrases.say(code.name(), blanks(month, locale));
        if (text.isEmpty()) {
            return advice;
        }
        String quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
        if (position == NOWHERE) {
            return phrases.say("somewhere", quoted, advice);
        }
        return position < text.length()
                ? phrases.say("at-character", quoted, String.valueOf(position + 1), advice)
                : phrases.say("at-end", quoted, advice);
    }

    private static String[] blanks(YearMonth month, Locale locale) {
        HistoricalDate whole = HistoricalDate.parse(month.toString());
        return new String[] {whole.inWords(locale), String.valueOf(month.lengthOfMonth()), whole.toString()};
    }
}
