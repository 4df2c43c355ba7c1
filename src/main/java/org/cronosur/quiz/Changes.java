package org.cronosur.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.language.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which events have changed since questions were made from them. */
@Component
@Transactional(readOnly = true)
public class Changes {

    private final Events events;

    Changes(Events events) {
        this.events = events;
    }

    /**
     * An event that says another thing than it did.
     *
     * @param event its slug
     * @param title empty if the event is gone
     */
    public record Changed(String event, Optional<Bilingual> title) {}

    /** What has changed since the questions of a quiz were made, by their ids; those that are as they were are left out. */
    public Map<String, List<Changed>> since(Quiz quiz) {
        Map<String, Provenance> origins = quiz.provenances();
        Map<String, Event> today = eventsOf(origins.values());
        Map<String, String> digests = digestsOf(today);
        Map<String, List<Changed>> changed = new HashMap<>();
        origins.forEach((question, origin) -> changed.put(
                question,
                origin.changedSince(digests).stream()
                        .map(slug -> new Changed(
                                slug, Optional.ofNullable(today.get(slug)).map(Event::title)))
                        .toList()));
        changed.values().removeIf(List::isEmpty);
        return changed;
    }

    /** What a question was made from, as if it were made today. */
    public Provenance renewed(Provenance origin) {
        return origin.renewed(digestsOf(eventsOf(List.of(origin))));
    }

    private Map<String, Event> eventsOf(Collection<Provenance> origins) {
        List<String> slugs = origins.stream()
                .flatMap(origin -> origin.events().stream())
                .distinct()
                .toList();
        return events.findBySlugIn(slugs).stream().collect(toMap(Event::slug, identity()));
    }

    private static Map<String, String> digestsOf(Map<String, Event> found) {
        return found.values().stream().collect(toMap(Event::slug, Event::digest));
    }
}
