package org.cronosur.quiz.making;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cronosur.catalogue.Audience;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Countries;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.texts.SourceText;
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

    /** The material to ask this class about the events of these slugs that everybody may see; others are passed over. */
    Material about(Collection<String> slugs) {
        return about(slugs, audience::mayHear, Event::isOpen);
    }

    /**
     * The material to ask about the events of these slugs, teachers' own ones too, whoever may see them, and of whatever they
     * tell: it is what is made for everybody, and asked of each class as its level allows.
     */
    Material aboutAnyOf(Collection<String> slugs) {
        return about(slugs, event -> true, event -> true);
    }

    /** The shipped texts, then those of teachers that the events cite. */
    private List<SourceText> voices(List<Event> own) {
        List<SourceText> shipped = texts.findAll();
        Set<String> cited = own.stream()
                .flatMap(event -> event.claims().stream())
                .map(Claim::text)
                .collect(toSet());
        shipped.forEach(text -> cited.remove(text.slug()));
        return Stream.concat(shipped.stream(), texts.findBySlugIn(cited).stream())
                .toList();
    }

    /** Shipped events in the order in which they began, then others. */
    private Material about(Collection<String> slugs, Predicate<Event> heard, Predicate<Event> seen) {
        Set<String> wanted = new HashSet<>(slugs);
        List<Event> all = events.findAll().stream().filter(heard).toList();
        List<Event> shipped =
                all.stream().filter(event -> wanted.remove(event.slug())).toList();
        List<Event> own =
                events.findBySlugIn(wanted).stream().filter(seen.and(heard)).toList();
        List<Event> asked = Stream.concat(shipped.stream(), own.stream()).toList();
        return Material.of(asked, all, voices(own), countries.findAll());
    }
}
