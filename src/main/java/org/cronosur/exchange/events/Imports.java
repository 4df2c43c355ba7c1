package org.cronosur.exchange.events;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Actors;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.EventBatches;
import org.cronosur.catalogue.EventBatches.Batch;
import org.cronosur.catalogue.EventBatches.Change;
import org.cronosur.catalogue.EventBatches.Fresh;
import org.cronosur.catalogue.EventName;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Places;
import org.cronosur.catalogue.Themes;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetDraft;
import org.cronosur.exchange.events.ImportPlan.Fate;
import org.cronosur.exchange.events.ImportPlan.Row;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.OwnTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a teacher's events in from files: says what it would do, and does it whole or not at all. */
@Component
public class Imports {

    /** So many events a set may have, and so many can be made one. */
    public static final int LARGEST_SET = SetDraft.MOST_STEPS;

    private final EventBatches batches;
    private final ImportLog log;
    private final Unpacking unpacking;
    private final OwnSets sets;
    private final Themes themes;
    private final Places places;
    private final Actors actors;
    private final OwnTexts texts;

    Imports(
            EventBatches batches,
            ImportLog log,
            Unpacking unpacking,
            OwnSets sets,
            Themes themes,
            Places places,
            Actors actors,
            OwnTexts texts) {
        this.batches = batches;
        this.log = log;
        this.unpacking = unpacking;
        this.sets = sets;
        this.themes = themes;
        this.places = places;
        this.actors = actors;
        this.texts = texts;
    }

    /**
     * What would become of a file; nothing is kept.
     *
     * @throws RefusedFile if it cannot be read at all
     */
    @Transactional(readOnly = true)
    public ImportPlan plan(UUID teacher, IncomingFile file, Choices choices) throws RefusedFile {
        Known known = new Known(
                teacher,
                themes.findAll(),
                places.findKnownTo(teacher),
                actors.findKnownTo(teacher),
                texts.citableBy(teacher),
                unpacking::isTaken);
        return Planning.of(EventReading.of(file, known, choices), choices, shelfOf(teacher));
    }

    private Shelf shelfOf(UUID teacher) {
        return new Shelf() {
            @Override
            public List<EventName> names() {
                return batches.known(teacher);
            }

            @Override
            public Map<String, Event> events(Collection<String> slugs) {
                return batches.of(teacher, slugs);
            }

            @Override
            public Map<String, String> earlier() {
                return log.named(teacher);
            }

            @Override
            public boolean isTaken(String slug) {
                return batches.isTaken(slug);
            }
        };
    }

    /**
     * Does what was planned.
     *
     * @param file its name
     * @param watcher is told now and then how many events are done; nothing is kept if it throws
     * @return under which it can be taken back
     * @throws IllegalArgumentException if the plan has flaws
     */
    @Transactional
    public UUID take(UUID teacher, String file, ImportPlan plan, IntConsumer watcher) {
        if (!plan.flaws().isEmpty()) {
            throw new IllegalArgumentException(
                    "The plan has flaws: " + plan.flaws().getFirst());
        }
        List<Row> made = rows(plan, Fate.NEW, Fate.COPY);
        unpacking.unpackTexts(teacher, plan.reading().luggage());
        batches.keep(teacher, batch(plan, made, rows(plan, Fate.CHANGED)), watcher);
        List<EventSet> lessons = unpacking.unpackSets(teacher, plan.reading().luggage(), plan.names());
        UUID id = log.add(teacher, file, plan.reading().format(), made);
        log.addSets(id, lessons);
        return id;
    }

    /** Of the new places and actors those that the events need; the others belonged to events that stay as they are. */
    private static Batch batch(ImportPlan plan, List<Row> made, List<Row> changed) {
        List<Circumstances> told = Stream.concat(made.stream(), changed.stream())
                .map(row -> row.draft().circumstances())
                .toList();
        Set<String> places = told.stream()
                .flatMap(each -> Stream.ofNullable(each.place()))
                .map(Place::slug)
                .collect(toSet());
        Set<String> actors = told.stream()
                .flatMap(each -> each.actors().stream())
                .map(Actor::slug)
                .collect(toSet());
        return new Batch(
                plan.reading().places().stream()
                        .filter(place -> places.contains(place.slug()))
                        .toList(),
                plan.reading().actors().stream()
                        .filter(actor -> actors.contains(actor.slug()))
                        .toList(),
                made.stream()
                        .map(row -> new Fresh(row.slug(), row.draft(), row.origin()))
                        .toList(),
                changed.stream().map(row -> new Change(row.slug(), row.draft())).toList());
    }

    /**
     * Does what was planned, and makes a set of all events that the file speaks of.
     *
     * @throws IllegalArgumentException if the plan has flaws, or if the set cannot be one
     */
    @Transactional
    public EventSet takeAsSet(UUID teacher, String file, ImportPlan plan, String title, IntConsumer watcher) {
        UUID id = take(teacher, file, plan, watcher);
        Bilingual nothing = new Bilingual("", "");
        EventSet.Cover cover = new EventSet.Cover(new Bilingual(title, title), nothing, nothing, nothing);
        EventSet set = sets.begin(teacher, cover, plan.slugs());
        log.addSets(id, List.of(set));
        return set;
    }

    private static List<Row> rows(ImportPlan plan, Fate... fates) {
        return plan.rows().stream()
                .filter(row -> List.of(fates).contains(row.fate()))
                .toList();
    }

    /** What she brought in, newest first. */
    @Transactional(readOnly = true)
    public List<PastImport> past(UUID teacher) {
        return log.of(teacher);
    }
}
