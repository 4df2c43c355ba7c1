package org.cronosur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event.Circumstances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The places and actors that teachers add. They live as long as an event of their teacher's needs them; what is known
 * already, shipped or her own, is not added a second time.
 */
@Component
class Cast {

    private final Places places;
    private final Actors actors;

    Cast(Places places, Actors actors) {
        this.places = places;
        this.actors = actors;
    }

    /** The same draft over places and actors that are in the database. */
    EventDraft settled(UUID teacher, EventDraft draft) {
        Circumstances now = draft.circumstances();
        Circumstances settled = new Circumstances(
                now.date(),
                now.dateSource(),
                now.countries(),
                placed(teacher, now.place()),
                engaged(teacher, now.actors()),
                now.themes());
        return new EventDraft(draft.naming(), settled, draft.standing(), draft.testimony());
    }

    /** Lets go of what no event of this teacher's needs any more. */
    void dismiss(UUID teacher) {
        places.forgetUnused(teacher);
        actors.forgetUnused(teacher);
    }

    private @Nullable Place placed(UUID teacher, @Nullable Place place) {
        if (place == null || places.existsById(place.slug())) {
            return place;
        }
        return places.findKnownTo(teacher).stream()
                .filter(place::isSameAs)
                .findFirst()
                .orElseGet(() -> places.save(place));
    }

    private List<Actor> engaged(UUID teacher, List<Actor> wanted) {
        if (wanted.stream().noneMatch(Actor::isOwn)) {
            return wanted;
        }
        List<Actor> known = new ArrayList<>(actors.findKnownTo(teacher));
        return wanted.stream().map(actor -> engaged(actor, known)).distinct().toList();
    }

    private Actor engaged(Actor actor, List<Actor> known) {
        return Stream.concat(
                        known.stream().filter(other -> other.slug().equals(actor.slug())),
                        known.stream()
                                .filter(other -> other.isCalled(actor.name().es())))
                .findFirst()
                .orElseGet(() -> {
                    Actor kept = actors.save(actor);
                    known.add(kept);
                    return kept;
                });
    }
}
