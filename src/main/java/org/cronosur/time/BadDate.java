package org.cronosur.time;

import java.io.Serial;
import java.util.Locale;

/** A text that is no date: what is wrong with it, where, and what to write instead. */
public final class BadDate extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Longest piece of the text that a sentence repeats; a whole pasted page would bury the reason. */
    private static final int QUOTED = 60;

    private final String text;
    private final int position;
    private final Reason code;

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
        super(sentence(text, position, code, Locale.ENGLISH));
        this.text = text;
        this.position = position;
        this.code = code;
    }

    /** The whole text that was to be a date. */
    public String text() {
        return text;
    }

    /** Where it goes wrong, counted from 0; the length of the text if something is missing at its end. */
    public int position() {
        return position;
    }

    /** What is wrong, for whoever words it differently. */
    public Reason code() {
        return code;
    }

    /** The sentence to show, with the position counted from 1; other languages than es, en and pt get Spanish. */
    public String inWords(Locale locale) {
        return sentence(text, position, code, locale);
    }

    private static String sentence(String text, int position, Reason code, Locale locale) {
        Phrases phrases = Phrases.of("bad-dates", locale);
        String advice = phrases.say(code.name());
        if (text.isEmpty()) {
            return advice;
        }
        String quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
        return position < text.length()
                ? phrases.say("at-character", quoted, String.valueOf(position + 1), advice)
                : phrases.say("at-end", quoted, advice);
    }
}
