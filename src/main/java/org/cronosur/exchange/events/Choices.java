package org.cronosur.exchange.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the file leaves open and the teacher decides before it is taken over.
 *
 * @param order null until she chose: dates that can be read in two ways are then flaws
 * @param themes by words of the file, as {@link Field#plain} writes them: the slug of the theme they mean
 * @param otherwise the slug of the theme of events that name none; null if those are flaws
 * @param update whether an own event that the file tells otherwise is changed; it stays as it is if not
 */
public record Choices(
        @Nullable DayOrder order,
        Map<String, String> themes,
        @Nullable String otherwise,
        boolean update) {

    /** Nothing chosen yet. */
    public static final Choices NONE = new Choices(null, Map.of(), null, false);

    public Choices {
        themes = Map.copyOf(themes);
    }

    /** How 4/6/1943 is to be read. */
    public enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    public Choices reading(@Nullable DayOrder chosen) {
        return new Choices(chosen, themes, otherwise, update);
    }

    /** @param slug null to take the choice back */
    public Choices meaning(String word, @Nullable String slug) {
        Map<String, String> more = new HashMap<>(themes);
        if (slug == null) {
            more.remove(Field.plain(word));
        } else {
            more.put(Field.plain(word), slug);
        }
        return new Choices(order, more, otherwise, update);
    }

    public Choices otherwise(@Nullable String slug) {
        return new Choices(order, themes, slug, update);
    }

    public Choices updating(boolean wanted) {
        return new Choices(order, themes, otherwise, wanted);
    }

    Optional<String> themeOf(String word) {
        return Optional.ofNullable(themes.get(Field.plain(word)));
    }
}
