package org.cronosur.workshop.ui;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventPart;
import org.cronosur.language.Bilingual;
import org.cronosur.language.CountryNames;
import org.cronosur.language.ThemeNames;

/** What an event says in one of its parts, in a line. */
final class PartWords {

    private final Event event;
    private final Locale reader;
    private final BiFunction<String, Object[], String> words;

    PartWords(Event event, Locale reader, BiFunction<String, Object[], String> words) {
        this.event = event;
        this.reader = reader;
        this.words = words;
    }

    String of(EventPart part) {
        String said = said(part);
        return said.isBlank() ? words.apply("workshop.nothing", new Object[0]) : said;
    }

    private String said(EventPart part) {
        return switch (part) {
            case NAMING -> event.title().in(reader) + ". " + event.summary().in(reader);
            case DATE -> event.date().inWords(reader);
            case COUNTRIES -> CountryNames.of(event.countries(), reader);
            case PLACE -> event.place().map(place -> place.name().in(reader)).orElse("");
            case ACTORS -> list(event.actors(), actor -> actor.name());
            case THEMES ->
                event.themes().stream()
                        .map(theme -> ThemeNames.of(theme.slug(), theme.name(), reader))
                        .collect(joining(", "));
            case STANDING -> standing();
            case CLAIMS -> list(event.claims(), claim -> claim.claim());
            case DISPUTES -> list(event.disputes(), dispute -> dispute.note());
            case RECORD_NOTES -> list(event.recordNotes(), note -> note.note());
            case RELATED -> String.valueOf(event.related().size());
        };
    }

    private String standing() {
        List<String> traits = new ArrayList<>(List.of("workshop.importance." + event.importance()));
        if (event.contested()) {
            traits.add("workshop.contested");
        }
        if (event.sensitive()) {
            traits.add("workshop.sensitive");
        }
        if (event.context()) {
            traits.add("workshop.context");
        }
        return traits.stream().map(key -> words.apply(key, new Object[0])).collect(joining(" · "));
    }

    private <T> String list(List<T> things, Function<T, Bilingual> said) {
        return things.stream().map(said).map(words -> words.in(reader)).collect(joining(" · "));
    }
}
