package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Event.Testimony;
import org.cronosur.catalogue.EventBatches.Origin;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.EventName;
import org.cronosur.catalogue.Relation;
import org.cronosur.catalogue.Slug;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.ImportPlan.Fate;
import org.cronosur.exchange.events.ImportPlan.Row;
import org.cronosur.exchange.events.Outcome.Readable;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import tools.jackson.databind.JsonNode;

/** Holds what a file says against what is there already. */
final class Planning {

    private static final int AT_ONCE = 500;
    private static final String A_SLUG = "[a-z0-9][a-z0-9-]{0,79}";

    private final Shelf shelf;
    private final Choices choices;
    private final Map<String, EventName> bySlug = new HashMap<>();
    private final Map<String, EventName> byLikeness = new HashMap<>();
    private final Map<String, String> earlier;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Row> likenesses = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Flaw> clashes = new ArrayList<>();

    private Planning(Shelf shelf, Choices choices) {
        this.shelf = shelf;
        this.choices = choices;
        this.earlier = shelf.earlier();
        shelf.names().forEach(name -> {
            bySlug.put(name.slug(), name);
            // Of a shipped event and its copy it is the copy that a teacher means.
            byLikeness.merge(likeness(name.title(), name.date()), name, (one, other) -> one.own() ? one : other);
        });
    }

    static ImportPlan of(EventReading reading, Choices choices, Shelf shelf) {
        Planning planning = new Planning(shelf, choices);
        List<Readable> told = reading.outcomes().stream()
                .filter(Readable.class::isInstance)
                .map(Readable.class::cast)
                .toList();
        for (int from = 0; from < told.size(); from += AT_ONCE) {
            planning.plan(told.subList(from, Math.min(told.size(), from + AT_ONCE)));
        }
        ImportPlan plan = new ImportPlan(reading, choices, planning.rows, planning.clashes);
        return reading.format() == EventFormat.OWN_JSON ? planning.related(plan) : plan;
    }

    /** The events of a file name each other as the file does; here they may have other names, or be missing. */
    private ImportPlan related(ImportPlan plan) {
        Map<String, String> names = plan.names();
        List<Remark> remarks = new ArrayList<>(plan.reading().remarks());
        List<Row> related = plan.rows().stream()
                .map(row -> row.fate() == Fate.SAME ? row : related(row, names, remarks))
                .toList();
        plan.reading().luggage().sets().forEach(set -> remarkStepsLeftOut(set, names, remarks));
        return new ImportPlan(plan.reading().remarking(remarks), choices, related, plan.clashes());
    }

    private void remarkStepsLeftOut(JsonNode set, Map<String, String> names, List<Remark> remarks) {
        Bilingual title = new Bilingual(
                set.path("title").path("es").asString(""),
                set.path("title").path("en").asString(""));
        int number = 0;
        for (JsonNode step : set.path("steps")) {
            number++;
            String event = step.path("event").asString("");
            if (!isHere(names.getOrDefault(event, event))) {
                remarks.add(new Remark(Where.WHOLE, Remark.Kind.STEP_LEFT_OUT, title, number, event));
            }
        }
    }

    private boolean isHere(String event) {
        return slugs.contains(event) || bySlug.containsKey(event);
    }

    private Row related(Row row, Map<String, String> names, List<Remark> remarks) {
        List<Relation> known = new ArrayList<>();
        for (Relation relation : row.draft().testimony().related()) {
            String other = names.getOrDefault(relation.event(), relation.event());
            if (isHere(other)) {
                known.add(new Relation(other, relation.as()));
            } else {
                remarks.add(new Remark(row.told().where(), Remark.Kind.RELATION_LEFT_OUT, relation.event()));
            }
        }
        Testimony told = row.draft().testimony();
        EventDraft draft = new EventDraft(
                row.draft().naming(),
                row.draft().circumstances(),
                row.draft().standing(),
                new Testimony(told.claims(), told.disputes(), told.recordNotes(), known));
        return new Row(row.told(), row.fate(), row.slug(), draft, row.origin());
    }

    private static String likeness(String title, HistoricalDate date) {
        return Field.plain(title) + "|" + date;
    }

    private static String likeness(Readable told) {
        return likeness(
                told.draft().naming().title().es(), told.draft().circumstances().date());
    }

    private void plan(List<Readable> part) {
        Map<Readable, EventName> matches = new HashMap<>();
        part.forEach(told -> match(told).ifPresent(name -> matches.put(told, name)));
        Map<String, Event> events = matches.isEmpty()
                ? Map.of()
                : shelf.events(matches.values().stream()
                        .map(EventName::slug)
                        .distinct()
                        .toList());
        for (Readable told : part) {
            if (isNamedOnce(told)) {
                Event event = Optional.ofNullable(matches.get(told))
                        .map(name -> events.get(name.slug()))
                        .orElse(null);
                add(told, event == null ? fresh(told) : known(told, event));
            }
        }
    }

    /** The own JSON knows each event by its name: a copy there is no other than its original, and yet not the same. */
    private Optional<EventName> match(Readable told) {
        return Optional.ofNullable(bySlug.get(told.id()))
                .or(() -> Optional.ofNullable(earlier.get(told.id())).map(bySlug::get))
                .or(() -> told.overlay() == Overlay.WHOLE
                        ? Optional.empty()
                        : Optional.ofNullable(byLikeness.get(likeness(told))));
    }

    private boolean isNamedOnce(Readable told) {
        Integer line = told.id().isEmpty()
                ? null
                : ids.putIfAbsent(told.id(), told.where().line());
        if (line != null) {
            clashes.add(new Flaw(told.where(), Reason.TWICE_IN_FILE, told.id(), line));
        }
        return line == null;
    }

    private void add(Readable told, Row row) {
        Row before = likenesses.putIfAbsent(likeness(told), row);
        if (before == null || !told.id().isEmpty()) {
            slugs.add(row.slug());
            rows.add(row);
        } else {
            rows.add(new Row(told, Fate.REPEATED, before.slug(), before.draft(), null));
        }
    }

    private Row fresh(Readable told) {
        boolean keeps = told.overlay() == Overlay.WHOLE
                && told.id().matches(A_SLUG)
                && !slugs.contains(told.id())
                && !shelf.isTaken(told.id());
        return new Row(told, Fate.NEW, keeps ? told.id() : freeSlug(told), told.draft(), told.origin());
    }

    /** The random tail keeps two of the same title apart, save in tens of thousands. */
    private String freeSlug(Readable told) {
        String slug = Slug.of(told.draft().naming().title().es());
        while (slugs.contains(slug) || bySlug.containsKey(slug)) {
            slug = Slug.of(told.draft().naming().title().es());
        }
        return slug;
    }

    private Row known(Readable told, Event event) {
        EventDraft now = EventDraft.of(event);
        EventDraft then = told.overlay().over(now, told.draft());
        if (then.digest().equals(now.digest()) && then.naming().equals(now.naming())) {
            return new Row(told, Fate.SAME, event.slug(), now, null);
        }
        if (event.isShipped()) {
            return new Row(told, Fate.COPY, freeSlug(told), then, Origin.of(event, ""));
        }
        return new Row(told, choices.update() ? Fate.CHANGED : Fate.KEPT, event.slug(), then, null);
    }
}
