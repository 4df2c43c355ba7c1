package org.cronosur.texts.reading;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way of writing a time.
 *
 * @param reader gives the meaning of a match, null if after all it is none
 * @param sign without which there is none; null if nothing is quicker than to look for the form itself
 */
record Form(
        Pattern pattern,
        Function<Found, @Nullable Meaning> reader,
        @Nullable Pattern sign) {

    Form(Pattern pattern, Function<Found, @Nullable Meaning> reader) {
        this(pattern, reader, null);
    }

    /** The same form, looked for only where one of these pieces of words stands: most sentences have none, and that is told sooner. */
    Form where(String pieces) {
        return new Form(pattern, reader, Pattern.compile(pieces, Pattern.CASE_INSENSITIVE));
    }

    /** Of the years that are written without one. */
    private static final int CENTURY = 1900;

    /** A family of forms that all have one of these pieces of words. */
    static List<Form> where(String pieces, List<Form> family) {
        return family.stream().map(form -> form.where(pieces)).toList();
    }

    /**
     * What the groups of a match hold.
     *
     * @param text the sentence in which it was found
     */
    record Found(Matcher match, String text) {

        String group(String name) {
            return match.group(name);
        }

        boolean has(String name) {
            return match.namedGroups().containsKey(name) && match.group(name) != null;
        }

        int number(String name) {
            return Integer.parseInt(group(name));
        }

        /** The year in figures, also one without its century; null where none stands. */
        @Nullable
        Integer year() {
            if (has("year")) {
                return number("year");
            }
            return has("short") ? Integer.valueOf(CENTURY + number("short")) : null;
        }

        /** The words around it, so many characters on either side. */
        String near(int characters) {
            return text.substring(
                    Math.max(0, match.start() - characters), Math.min(text.length(), match.end() + characters));
        }
    }

    Stream<Expression> in(String text) {
        if (sign != null && !sign.matcher(text).find()) {
            return Stream.empty();
        }
        Matcher matcher = pattern.matcher(text);
        Stream.Builder<Expression> found = Stream.builder();
        while (matcher.find()) {
            Meaning meaning = reader.apply(new Found(matcher, text));
            MatchResult place = matcher.toMatchResult();
            if (meaning != null) {
                found.add(new Expression(place.start(), place.end(), meaning));
            }
        }
        return found.build();
    }
}
