package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Place;
import org.cronosur.exchange.events.Flaw.Reason;
import tools.jackson.core.JsonToken;

/**
 * What a file holds.
 *
 * @param outcomes one for each event, in the order of the file
 * @param flaws what is wrong besides, so that it belongs to no event alone
 * @param remarks what its author may want to know, besides what the outcomes say
 * @param unused columns and properties that say nothing to this program
 * @param strangeThemes words that stand where themes should
 * @param places those that the events need and nobody had before
 * @param actors likewise
 * @param luggage what the own format brings besides
 */
public record EventReading(
        EventFormat format,
        List<Outcome> outcomes,
        List<Flaw> flaws,
        List<Remark> remarks,
        Set<String> unused,
        List<String> strangeThemes,
        List<Place> places,
        List<Actor> actors,
        Luggage luggage) {

    /**
     * Reads a file of any format.
     *
     * @throws RefusedFile if it is none of them, broken or hostile
     */
    public static EventReading of(IncomingFile file, Known known, Choices choices) throws RefusedFile {
        EventFormat format = EventFormat.of(file);
        if (format == EventFormat.OWN_JSON) {
            return OwnJsonReader.read(file, known);
        }
        Entries entries = switch (format) {
            case CSV -> TableReader.read(file);
            case WIKIDATA_TABLE -> WikidataReader.readTable(file);
            case WIKIDATA_JSON -> WikidataReader.readJson(file);
            case GEO_JSON -> readGeoJson(file);
            case TIMELINE_JSON, OWN_JSON -> readTimeline(file);
        };
        return drafted(format, entries, known, choices);
    }

    private static EventReading drafted(EventFormat format, Entries entries, Known known, Choices choices)
            throws RefusedFile {
        Drafting drafting = new Drafting(known, choices);
        List<Outcome> outcomes = entries.found().stream().map(drafting::read).toList();
        if (outcomes.isEmpty() && entries.flaws().isEmpty()) {
            throw new RefusedFile(Reason.NO_EVENTS);
        }
        return new EventReading(
                format,
                outcomes,
                entries.flaws(),
                entries.remarks(),
                entries.unused(),
                drafting.strangeThemes(),
                drafting.places(),
                drafting.actors(),
                Luggage.NONE);
    }

    private static Entries readGeoJson(IncomingFile file) throws RefusedFile {
        Entries entries = new Entries();
        JsonReader reader = new JsonReader(entries);
        if (JsonShape.of(file).says("type", "Feature")) {
            try (JsonFile json = JsonFile.open(file)) {
                json.begin();
                reader.feature(json.value(), 1, "");
            }
            return entries;
        }
        eachIn(file, "features", reader::feature);
        return entries;
    }

    private static Entries readTimeline(IncomingFile file) throws RefusedFile {
        Entries entries = new Entries();
        JsonReader reader = new JsonReader(entries);
        try (JsonFile json = JsonFile.open(file)) {
            json.begin();
            json.eachName(name -> {
                if (name.equals("title") || name.equals("eras")) {
                    entries.add(new Remark(new Where(json.line(), name), Remark.Kind.SLIDE_LEFT_OUT, name));
                }
                json.skip();
            });
        }
        eachIn(file, "events", reader::slide);
        return entries;
    }

    @FunctionalInterface
    private interface Element {
        void read(tools.jackson.databind.JsonNode element, int line, String part) throws RefusedFile;
    }

    /** Reads the elements of the array of this name at the top of the file. */
    private static void eachIn(IncomingFile file, String list, Element reader) throws RefusedFile {
        try (JsonFile json = JsonFile.open(file)) {
            json.begin();
            json.eachName(name -> {
                if (name.equals(list) && json.token() == JsonToken.START_ARRAY) {
                    int[] number = {0};
                    json.eachElement((element, line) -> reader.read(element, line, list + "/" + ++number[0]));
                } else {
                    json.skip();
                }
            });
        }
    }

    EventReading remarking(List<Remark> more) {
        return new EventReading(format, outcomes, flaws, more, unused, strangeThemes, places, actors, luggage);
    }

    /** All that is wrong, in the order of the file. */
    public List<Flaw> allFlaws() {
        List<Flaw> all = new ArrayList<>(flaws);
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Faulty(Where where, List<Flaw> own)) {
                all.addAll(own);
            }
        }
        all.sort(java.util.Comparator.comparingInt(flaw -> flaw.where().line()));
        return all;
    }
}
