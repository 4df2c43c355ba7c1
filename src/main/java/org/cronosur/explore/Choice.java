package org.cronosur.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which two texts a reader compares, and on what, as the address says it. What is absent is left to the page.
 *
 * @param one the slug of the first text
 * @param other the slug of the second
 * @param theme a slug; counts when {@code by} is {@link By#THEME}
 * @param years count when {@code by} is {@link By#YEARS}
 */
public record Choice(
        @Nullable String one,
        @Nullable String other,
        By by,
        @Nullable String theme,
        @Nullable Years years) {

    /** What the two have in common. */
    public enum By {
        THEME("theme"),
        YEARS("years");

        private final String word;

        By(String word) {
            this.word = word;
        }
    }

    /** Reads the query of an address: {@code one, other, by=theme|years, theme, from, to}. What makes no sense counts as absent. */
    public static Choice of(Map<String, List<String>> query) {
        return new Choice(
                only(query, "one"),
                only(query, "other"),
                By.YEARS.word.equals(only(query, "by")) ? By.YEARS : By.THEME,
                only(query, "theme"),
                years(only(query, "from"), only(query, "to")));
    }

    private static @Nullable String only(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Years years(@Nullable String from, @Nullable String to) {
        Optional<Integer> first = year(from);
        Optional<Integer> last = year(to);
        boolean sound = first.isPresent() && last.isPresent() && first.get() <= last.get();
        return sound ? new Years(first.get(), last.get()).within(Years.SCOPE).orElse(null) : null;
    }

    private static Optional<Integer> year(@Nullable String digits) {
        return Optional.ofNullable(digits)
                .filter(word -> word.matches("\\d{4}"))
                .map(Integer::valueOf);
    }

    /** The query that {@link #of} reads back. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "one", one);
        put(query, "other", other);
        query.put("by", by.word);
        if (by == By.THEME) {
            put(query, "theme", theme);
        } else if (years != null) {
            query.put("from", String.valueOf(years.first()));
            query.put("to", String.valueOf(years.last()));
        }
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    /** Another first text on the same ground. */
    public Choice withOne(String slug) {
        return new Choice(slug, other, by, theme, years);
    }

    /** Another second text on the same ground. */
    public Choice withOther(String slug) {
        return new Choice(one, slug, by, theme, years);
    }

    /** The same texts, by what they have in common of this sort; the page chooses what that is. */
    public Choice by(By sort) {
        return new Choice(one, other, sort, null, null);
    }

    public Choice withTheme(String slug) {
        return new Choice(one, other, By.THEME, slug, null);
    }

    public Choice withYears(Years stretch) {
        return new Choice(one, other, By.YEARS, null, stretch);
    }
}
