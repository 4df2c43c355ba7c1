package org.cronosur.curation;

import java.util.List;
import java.util.UUID;
import org.cronosur.catalogue.EventUses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sets in which an event is a step, published or not. */
@Component
class SetUses implements EventUses {

    private final EventSets sets;

    SetUses(EventSets sets) {
        this.sets = sets;
    }

    @Override
    @Transactional(readOnly = true)
    public Uses usesOf(UUID teacher, String event) {
        List<EventSet> all = sets.findUsing(event);
        List<Use> named = all.stream()
                .filter(set -> set.isOpen() || set.isReadBy(teacher))
                .map(set -> new Use(set.title(), addressOf(set, teacher), set.isOpen()))
                .toList();
        return new Uses(named, all.size() - named.size());
    }

    private static String addressOf(EventSet set, UUID teacher) {
        return (set.isReadBy(teacher) ? "/desk/set/" : "/lessons/") + set.slug();
    }
}
