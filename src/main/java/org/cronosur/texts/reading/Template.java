package org.cronosur.texts.reading;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.cronosur.texts.reading.Meaning.Doubt;
import org.cronosur.texts.reading.Meaning.Edge;
import org.cronosur.texts.reading.Meaning.InStoryYear;
import org.cronosur.texts.reading.Meaning.InTextYear;
import org.cronosur.texts.reading.Meaning.Named;
import org.cronosur.texts.reading.Tongue.Modifier;
import org.jspecify.annotations.Nullable;

/** Patterns written with names in braces for what recurs in them, as in {@code "{d} de {m}"}. */
record Template(Map<String, String> parts) {

    /** A year of four digits that is not a piece of a longer number. */
    static final String YEAR = "(?<![\\d/.,$€£%]|[\\d\\W]-)(?<year>1[0-9]\\d\\d|20\\d\\d)(?!\\d|[.,]\\d|%)";

    /** The last two figures of a year of the last century; earlier ones could be days or years of this century. */
    static final String SHORT_YEAR = "['’‘]?(?<short>[3-9]\\d)(?!\\d|[.,]\\d| ?%|[º°])";

    /** Letters and digits of all alphabets count for the borders of words; capitals matter unless a pattern says otherwise. */
    Pattern compile(String pattern) {
        String whole = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            whole = whole.replace("{" + part.getKey() + "}", part.getValue());
        }
        return Pattern.compile(whole, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The same for what stands directly before a date. */
    Pattern compileAtEnd(String pattern) {
        return compile("(?i)(?:" + pattern + ")$");
    }

    /** @param reader gives a {@link Partial}, a {@link Calendar}, or null for a match that is no date */
    Form date(String pattern, Function<Found, @Nullable Object> reader) {
        return new Form(compile(pattern), found -> switch (reader.apply(found)) {
            case Partial single -> Calendar.of(single);
            case Calendar span -> span;
            case null, default -> null;
        });
    }

    /** Whole words, capitals or not. */
    Form relative(String pattern, Function<Found, @Nullable Meaning> reader) {
        return new Form(compile("(?i)\\b(?:" + pattern + ")\\b"), reader);
    }

    /**
     * A date whose year is told in words; each way of telling it is a group of the pattern: "past", "same" and "next" count
     * from when the text was written, "before", "told" and "behind" from what was told before.
     */
    Form yearless(String pattern, Function<Found, @Nullable Partial> reader) {
        return yearless(pattern, reader, Template::inYear);
    }

    private static Meaning inYear(Calendar date, Found found) {
        if (found.has("told") || found.has("behind") || found.has("before")) {
            return new InStoryYear(date, found.has("behind") ? 1 : found.has("before") ? -1 : 0);
        }
        return new InTextYear(date, found.has("past") ? -1 : found.has("next") ? 1 : 0, false);
    }

    private Form yearless(
            String pattern, Function<Found, @Nullable Partial> reader, BiFunction<Calendar, Found, Meaning> meaning) {
        return new Form(compile(pattern), found -> {
            Partial date = reader.apply(found);
            return date == null ? null : meaning.apply(Calendar.of(date), found);
        });
    }

    /** The nearest such day or month before the text was written. */
    Form last(String pattern, Function<Found, @Nullable Partial> reader) {
        return yearless(pattern, reader, (date, found) -> new InTextYear(date, null, false));
    }

    /** The nearest behind. */
    Form next(String pattern, Function<Found, @Nullable Partial> reader) {
        return yearless(pattern, reader, (date, found) -> new InTextYear(date, null, true));
    }

    Form named(String pattern, String first, String last) {
        return new Form(compile(pattern), found -> new Named(first, last, Edge.NONE));
    }

    Modifier part(String before, Part part) {
        return new Modifier(compileAtEnd("\\b(?:" + before + ")"), date -> date.only(part));
    }

    Modifier doubt(String before, Doubt doubt) {
        return new Modifier(compileAtEnd("\\b(?:" + before + ")"), date -> date.with(doubt));
    }

    Modifier edge(String before, Edge edge) {
        return new Modifier(compileAtEnd("\\b(?:" + before + ")"), date -> date.with(edge));
    }
}
