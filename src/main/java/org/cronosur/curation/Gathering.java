package org.cronosur.curation;

import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Collecting;
import org.cronosur.catalogue.EventLinks;
import org.cronosur.language.Bilingual;
import org.cronosur.people.SignedIn;
import org.springframework.stereotype.Component;

/** Offers teachers to put events into sets: one into a set of theirs, or all that they see into a new one. */
@Component
class Gathering implements Collecting, EventLinks {

    private static final Bilingual TITLE = new Bilingual("Añadir a una lección", "Add to a lesson");

    private final OwnSets sets;
    private final SignedIn signedIn;

    Gathering(OwnSets sets, SignedIn signedIn) {
        this.sets = sets;
        this.signedIn = signedIn;
    }

    @Override
    public boolean isOffered() {
        return signedIn.id().isPresent();
    }

    @Override
    public Optional<String> of(List<String> events) {
        return of(events, titleOf(events.size()));
    }

    @Override
    public Optional<String> of(List<String> events, Bilingual title) {
        boolean fit = !events.isEmpty() && events.size() <= SetDraft.MOST_STEPS;
        return signedIn.id()
                .filter(teacher -> fit)
                .map(teacher -> sets.begin(teacher, EventSet.Cover.titled(title), events))
                .map(set -> "/desk/set/" + set.slug());
    }

    private static Bilingual titleOf(int events) {
        return new Bilingual("Lección con %d hechos".formatted(events), "Lesson of %d events".formatted(events));
    }

    @Override
    public List<EventLink> linksOf(String event) {
        return isOffered() ? List.of(new EventLink(Target.COLLECTION, TITLE, "/desk/sets/add/" + event)) : List.of();
    }
}
