package org.cronosur.texts.reading;

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
 */
record Form(Pattern pattern, Function<Found, @Nullable Meaning> reader) {

    /** What the groups of a match hold. */
    record Found(Matcher match) {

        String group(String name) {
            return match.group(name);
        }

        boolean has(String name) {
            return match.namedGroups().containsKey(name) && match.group(name) != null;
        }

        int number(String name) {
            return Integer.parseInt(group(name));
        }
    }

    Stream<Expression> in(String text) {
        Matcher matcher = pattern.matcher(text);
        Stream.Builder<Expression> found = Stream.builder();
        while (matcher.find()) {
            Meaning meaning = reader.apply(new Found(matcher));
            MatchResult place = matcher.toMatchResult();
            if (meaning != null) {
                found.add(new Expression(place.start(), place.end(), meaning));
            }
        }
        return found.build();
    }
}
