package org.cronosur.quiz.making;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cronosur.catalogue.Audience;
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
    private final Audience audience;

    Materials(Events events, SourceTexts texts, Countries countries, Audience audience) {
        this.events = events;
        this.texts = texts;
        this.countries = countries;
        this.audience = audience;
    }

    /** The material to ask about the events of these slugs that everybody may see; others are passed over. */
    Material about(Collection<String> slugs) {
        return about(slugs, Event::isOpen);
    }

    /** The material to ask about the events of these slugs, teachers' own ones too, whoever may see them. */
    Material aboutAnyOf(Collection<String> slugs) {
        return about(slugs, event -> true);
    }

    /** Shipped events in the order in which they began, then others. */
    private Material about(Collection<String> slugs, Predicate<Event> seen) {
        Set<String> wanted = new HashSet<>(slugs);
        List<Event> all = events.findAll().stream().filter(audience::mayHear).toList();
        List<Event> shipped =
                all.stream().filter(event -> wanted.remove(event.slug())).toList();
        List<Event> own = events.findBySlugIn(wanted).stream()
                .filter(seen.and(audience::mayHear))
                .toList();
        List<Event> asked = Stream.concat(shipped.stream(), own.stream()).toList();
        return Material.of(asked, all, texts.findAll(), countries.findAll());
    }
}
