package org.cronosur.explore;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Theme;

/** The themes of which at least one of two texts speaks. */
public class CommonThemes {

    /** With a single event on a side there is little to compare. */
    private static final int ENOUGH = 2;

    /**
     * How much two texts say of a theme.
     *
     * @param one how many events of it the first text has
     * @param other how many the second has
     * @param weight their importance on the average, 1 to 3
     */
    public record Share(Theme theme, int one, int other, double weight) {

        public boolean isShared() {
            return one > 0 && other > 0;
        }

        private boolean isRich() {
            return one >= ENOUGH && other >= ENOUGH;
        }
    }

    private final List<Share> shares;

    public CommonThemes(Witness one, Witness other) {
        Map<String, Theme> themes = Stream.concat(one.events().stream(), other.events().stream())
                .flatMap(event -> event.themes().stream())
                .collect(toMap(Theme::slug, theme -> theme, (first, again) -> first, LinkedHashMap::new));
        this.shares = themes.values().stream()
                .map(theme -> share(theme, one.events(), other.events()))
                .toList();
    }

    private static Share share(Theme theme, List<Event> one, List<Event> other) {
        Ground ground = new Ground.SameTheme(theme);
        List<Event> ofOne = one.stream().filter(ground::holds).toList();
        List<Event> ofOther = other.stream().filter(ground::holds).toList();
        return new Share(theme, ofOne.size(), ofOther.size(), weight(Stream.concat(ofOne.stream(), ofOther.stream())));
    }

    private static double weight(Stream<Event> events) {
        return events.mapToInt(Event::importance).average().orElse(0);
    }

    /** In the order of the texts' events. */
    public List<Share> all() {
        return shares;
    }

    public Optional<Theme> of(String slug) {
        return shares.stream()
                .map(Share::theme)
                .filter(theme -> theme.slug().equals(slug))
                .findFirst();
    }

    /** The theme on which it pays most to compare: both speak of it more than once, and of what weighs most. */
    public Optional<Theme> best() {
        return shares.stream()
                .filter(Share::isShared)
                .max(Comparator.comparing(Share::isRich).thenComparing(Share::weight))
                .map(Share::theme);
    }
}
