package org.cronosur.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.catalogue.EventAccount.Origin;
import org.cronosur.catalogue.EventAccount.Part;
import org.cronosur.catalogue.EventAccount.Tie;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells events whole, to everybody those that all may see, to a teacher her own besides. */
@Component
public class EventAccounts {

    private final Events events;
    private final SourceTexts texts;
    private final List<EventLinks> rooms;
    private final List<ClaimPassages> copies;
    private final EventsInSight sight;

    EventAccounts(
            Events events, SourceTexts texts, List<EventLinks> rooms, List<ClaimPassages> copies, EventsInSight sight) {
        this.events = events;
        this.texts = texts;
        this.copies = copies;
        this.sight = sight;
        this.rooms = rooms;
    }

    /** Empty when there is none, or when the one who asks may not see it. */
    @Transactional(readOnly = true)
    public Optional<EventAccount> of(String slug) {
        return events.findBySlug(slug).filter(sight::admits).map(this::tell);
    }

    /** Whether it is only the class level for which {@link #of(String)} tells nothing of an event. */
    @Transactional(readOnly = true)
    public boolean withholds(String slug) {
        return events.findBySlug(slug).filter(sight::withholds).isPresent();
    }

    /** The events of these slugs, in that order; slugs that name none are passed over. */
    @Transactional(readOnly = true)
    public List<EventAccount> of(List<String> slugs) {
        return slugs.stream().flatMap(slug -> of(slug).stream()).toList();
    }

    private EventAccount tell(Event event) {
        event.countries();
        event.actors();
        event.themes();
        event.disputes();
        event.recordNotes();
        Map<String, SourceText> speakers = event.claims().stream()
                .map(Claim::text)
                .distinct()
                .map(text -> texts.findBySlug(text).orElseThrow())
                .collect(toMap(SourceText::slug, identity()));
        return new EventAccount(event, speakers, tiesOf(event), linksOf(event), originOf(event), passagesOf(event));
    }

    private List<Optional<String>> passagesOf(Event event) {
        return event.claims().stream()
                .map(claim -> copies.stream()
                        .flatMap(room -> room.addressOf(claim, event.slug()).stream())
                        .findFirst())
                .toList();
    }

    private Optional<Origin> originOf(Event event) {
        return event.own()
                .map(own -> new Origin(
                        sight.isMine(event),
                        own.original()
                                .flatMap(events::findBySlug)
                                .filter(sight::admits)
                                .map(Event::title)));
    }

    private List<Tie> tiesOf(Event event) {
        Stream<Tie> outward = event.related().stream()
                .flatMap(relation -> events
                        .findBySlug(relation.event())
                        .filter(sight::admits)
                        .map(other -> new Tie(seenFrom(relation.as()), other.slug(), other.title()))
                        .stream());
        Stream<Tie> inward = events.findRelatedTo(event.slug()).stream()
                .filter(sight::admits)
                .flatMap(other -> other.related().stream()
                        .filter(relation -> relation.event().equals(event.slug()))
                        .map(relation -> new Tie(seenTowards(relation.as()), other.slug(), other.title())));
        return Stream.concat(outward, inward).distinct().toList();
    }

    /** This event is the cause of the other, so the other is a consequence of it; and so on. */
    private static Part seenFrom(Relation.As part) {
        return switch (part) {
            case CAUSE -> Part.CONSEQUENCE;
            case CONSEQUENCE -> Part.CAUSE;
            case PART_OF -> Part.WHOLE;
        };
    }

    private static Part seenTowards(Relation.As part) {
        return switch (part) {
            case CAUSE -> Part.CAUSE;
            case CONSEQUENCE -> Part.CONSEQUENCE;
            case PART_OF -> Part.PART;
        };
    }

    private List<EventLinks.EventLink> linksOf(Event event) {
        return rooms.stream()
                .flatMap(room -> room.linksOf(event.slug()).stream())
                .toList();
    }
}
