package org.cronosur.quiz.making;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronosur.catalogue.Countries;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.texts.SourceTexts;
import org.springframework.stereotype.Component;

/** Fetches what questions are made from. It is to be asked within a transaction. */
@Component
class Materials {

    private final Events events;
    private final SourceTexts texts;
    private final Countries countries;

    Materials(Events events, SourceTexts texts, Countries countries) {
        this.events = events;
        this.texts = texts;
        this.countries = countries;
    }

    /** The material to ask about the events of these slugs, in the order in which they began; others are passed over. */
    Material about(Collection<String> slugs) {
        Set<String> wanted = new HashSet<>(slugs);
        List<Event> all = events.findAll();
        List<Event> asked =
                all.stream().filter(event -> wanted.contains(event.slug())).toList();
        return Material.of(asked, all, texts.findAll(), countries.findAll());
    }
}
