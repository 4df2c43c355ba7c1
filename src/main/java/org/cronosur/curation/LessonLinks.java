package org.cronosur.curation;

import java.util.List;
import org.cronosur.catalogue.EventLinks;
import org.springframework.stereotype.Component;

/** The lessons in which an event is a step. */
@Component
class LessonLinks implements EventLinks {

    private final EventSets sets;

    LessonLinks(EventSets sets) {
        this.sets = sets;
    }

    @Override
    public List<EventLink> linksOf(String event) {
        return sets.findByEvent(event).stream()
                .map(set -> new EventLink(Target.LESSON, set.title(), "/lessons/" + set.slug()))
                .toList();
    }
}
