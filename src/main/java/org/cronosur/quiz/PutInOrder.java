package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;

/**
 * Events are to be put in the order in which they happened.
 *
 * @param items in a right order; each keeps the title and the date that its event had when the question was made
 */
@JsonTypeName(PutInOrder.KIND)
public record PutInOrder(String id, Bilingual prompt, List<Item> items, Bilingual explanation) implements Question {

    static final String KIND = "put-in-order";
    public static final int FEWEST_ITEMS = 3;
    public static final int MOST_ITEMS = 6;

    /** One of the events to be ordered, by its slug. */
    public record Item(String event, Bilingual title, HistoricalDate date) {

        private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d{2}\\b");

        /** The title without any year that would give its place away. */
        public Bilingual caption() {
            return new Bilingual(masked(title.es()), masked(title.en()));
        }

        private static String masked(String title) {
            return YEAR.matcher(title).replaceAll("…");
        }
    }

    /** @throws IllegalArgumentException if an event comes twice, if the order is wrong, or if every order is right */
    public PutInOrder {
        items = List.copyOf(items);
        List<HistoricalDate> dates = items.stream().map(Item::date).toList();
        if (eventsOf(items).size() < items.size()
                || !Grading.isRightOrder(dates)
                || Grading.isRightOrder(dates.reversed())) {
            throw new IllegalArgumentException("Question " + id + " is not in one right order: " + items);
        }
    }

    /**
     * The items as a response arranges them.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question or does not arrange exactly these
     *     items
     */
    public List<Item> arranged(Response response) {
        if (response instanceof Arrangement arrangement
                && arrangement.events().size() == items.size()
                && new HashSet<>(arrangement.events()).equals(eventsOf(items))) {
            return arrangement.events().stream().map(this::item).toList();
        }
        throw new IllegalArgumentException(response + " does not arrange the items of question " + id);
    }

    @Override
    public List<String> events() {
        return items.stream().map(Item::event).toList();
    }

    private Item item(String event) {
        return items.stream()
                .filter(item -> item.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> eventsOf(List<Item> items) {
        return new HashSet<>(items.stream().map(Item::event).toList());
    }

    @Override
    public PutInOrder called(String other) {
        return new PutInOrder(other, prompt, items, explanation);
    }
}
