package org.cronosur.curation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventSearch;
import org.cronosur.catalogue.Events;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher can put into a set: what everybody sees, and her own events. */
@Component
@Transactional(readOnly = true)
public class SetShelf {

    private final Events events;
    private final EventSearch search;

    SetShelf(Events events, EventSearch search) {
        this.events = events;
        this.search = search;
    }

    /** The best of the events that hold every one of the words, among those that the one who asks may see. */
    public List<Lesson.Stop> find(String words, int most) {
        List<String> found = search.find(words).stream().limit(most).toList();
        Map<String, Event> known = bySlug(found);
        return found.stream()
                .flatMap(slug -> Stream.ofNullable(known.get(slug)))
                .map(event -> Lesson.Stop.at(Step.at(event.slug()), event))
                .toList();
    }

    /** Those of the events that she can see, in the same order. */
    List<String> visible(UUID teacher, Collection<String> slugs) {
        Map<String, Event> known = bySlug(slugs);
        return slugs.stream()
                .distinct()
                .filter(slug -> known.containsKey(slug) && known.get(slug).isSeenBy(teacher))
                .toList();
    }

    /** Those of the events that one of these teachers made. */
    List<String> madeBy(Set<UUID> teachers, Collection<String> slugs) {
        return events.findBySlugIn(slugs).stream()
                .filter(event ->
                        event.own().filter(own -> teachers.contains(own.by())).isPresent())
                .map(Event::slug)
                .toList();
    }

    /** The order in which these events began; what has no usable date comes last. */
    public Comparator<String> byDate(Collection<String> slugs) {
        Map<String, Long> starts =
                events.findBySlugIn(slugs).stream().collect(toMap(Event::slug, event -> startOf(event)));
        return Comparator.comparing(slug -> starts.getOrDefault(slug, Long.MAX_VALUE));
    }

    private static long startOf(Event event) {
        Long start = event.date().span().earliestStart();
        return start == null ? Long.MAX_VALUE : start;
    }

    private Map<String, Event> bySlug(Collection<String> slugs) {
        return events.findBySlugIn(slugs).stream().collect(toMap(Event::slug, identity()));
    }
}
