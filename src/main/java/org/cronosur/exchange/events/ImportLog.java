package org.cronosur.exchange.events;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cronosur.curation.EventSet;
import org.cronosur.exchange.events.ImportPlan.Row;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which events, and which sets of them, came in together. */
@Component
class ImportLog {

    private static final int AT_ONCE = 1_000;
    private static final int LONGEST_FILE_NAME = 200;
    private static final int LONGEST_NAME = 300;

    private final EntityManager entities;
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportLog(EntityManager entities, JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    UUID add(UUID teacher, String file, EventFormat format, Collection<Row> made) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        database.sql("""
                        insert into event_import (id, teacher, made, file_name, format, events)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        teacher,
                        now.atOffset(ZoneOffset.UTC),
                        cut(file, LONGEST_FILE_NAME),
                        format.name(),
                        made.size())
                .update();
        batches.batchUpdate(
                "insert into imported_event (import_id, event_slug, named, revision) values (?, ?, ?, 0)",
                made,
                AT_ONCE,
                (row, each) -> {
                    row.setObject(1, id);
                    row.setString(2, each.slug());
                    row.setString(3, cut(each.told().id(), LONGEST_NAME));
                });
        return id;
    }

    /** Remembers which sets came in with the events. They may not have been written yet. */
    void addSets(UUID id, Collection<EventSet> made) {
        entities.flush();
        batches.batchUpdate(
                "insert into imported_set (import_id, set_slug, revision) values (?, ?, ?)",
                made,
                AT_ONCE,
                (row, set) -> {
                    row.setObject(1, id);
                    row.setString(2, set.slug());
                    row.setInt(3, set.own().orElseThrow().revision());
                });
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most);
    }

    /** Newest first. */
    List<PastImport> of(UUID teacher) {
        return database.sql("""
                        select i.id, i.made, i.file_name, i.format, count(e.event_slug) as events
                        from event_import i left join imported_event e on e.import_id = i.id
                        where i.teacher = ?
                        group by i.id, i.made, i.file_name, i.format order by i.made desc""").param(teacher).query(ImportLog::read).list();
    }

    private static PastImport read(ResultSet row, int number) throws SQLException {
        return new PastImport(
                row.getObject("id", UUID.class),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getString("file_name"),
                EventFormat.valueOf(row.getString("format")),
                row.getInt("events"));
    }

    /** The events that an import of this teacher's made and that are still there, with their revisions then. */
    Map<String, Integer> eventsOf(UUID teacher, UUID id) {
        return revisions("""
                        select e.event_slug, e.revision from imported_event e join event_import i on i.id = e.import_id
                        where i.id = ? and i.teacher = ?""", teacher, id);
    }

    /** The sets that an import of this teacher's made and that are still there, with their revisions then. */
    Map<String, Integer> setsOf(UUID teacher, UUID id) {
        return revisions("""
                        select s.set_slug, s.revision from imported_set s join event_import i on i.id = s.import_id
                        where i.id = ? and i.teacher = ?""", teacher, id);
    }

    private Map<String, Integer> revisions(String select, UUID teacher, UUID id) {
        Map<String, Integer> revisions = new HashMap<>();
        database.sql(select).params(id, teacher).query(row -> {
            revisions.put(row.getString(1), row.getInt(2));
        });
        return revisions;
    }

    void forget(UUID teacher, UUID id) {
        database.sql("delete from event_import where id = ? and teacher = ?")
                .params(id, teacher)
                .update();
    }

    /** The slugs of the events that a teacher brought in, by what their files called them. */
    Map<String, String> named(UUID teacher) {
        Map<String, String> slugs = new HashMap<>();
        database.sql("""
                        select e.named, e.event_slug from imported_event e join event_import i on i.id = e.import_id
                        where i.teacher = ? and e.named <> '' order by i.made""").param(teacher).query(row -> {
            slugs.put(row.getString(1), row.getString(2));
        });
        return slugs;
    }
}
