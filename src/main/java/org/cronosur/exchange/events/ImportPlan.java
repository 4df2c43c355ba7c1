package org.cronosur.exchange.events;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cronosur.catalogue.EventBatches.Origin;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.exchange.events.Remark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param rows one for each event that can be read, in the order of the file
 * @param clashes flaws that show only where events are seen together
 */
public record ImportPlan(EventReading reading, Choices choices, List<Row> rows, List<Flaw> clashes) {

    public ImportPlan {
        rows = List.copyOf(rows);
        clashes = List.copyOf(clashes);
    }

    /** What becomes of an event of the file. */
    public enum Fate {
        /** It comes in. */
        NEW,
        /** It comes in as a copy of a shipped event that it tells otherwise. */
        COPY,
        /** One of the teacher's own becomes it. */
        CHANGED,
        /** One of the teacher's own is different and stays as it is, since she did not ask for more. */
        KEPT,
        /** It is there already. */
        SAME,
        /** It stands in the file before. */
        REPEATED
    }

    /**
     * An event of the file.
     *
     * @param slug that it has or will have
     * @param draft what it will say
     */
    public record Row(
            Outcome.Readable told,
            Fate fate,
            String slug,
            EventDraft draft,
            @Nullable Origin origin) {}

    /** All that is wrong, in the order of the file; nothing is taken while there is anything. */
    public List<Flaw> flaws() {
        List<Flaw> all = new ArrayList<>(reading.allFlaws());
        all.addAll(clashes);
        all.sort(Comparator.comparingInt(flaw -> flaw.where().line()));
        return all;
    }

    /** How many have one of these fates. */
    public long count(Fate... fates) {
        return rows.stream().filter(row -> List.of(fates).contains(row.fate())).count();
    }

    /** How many events would be made or changed. */
    public int work() {
        return (int) count(Fate.NEW, Fate.COPY, Fate.CHANGED);
    }

    /** The slugs of the events that the file speaks of, as they will be, in its order. */
    public List<String> slugs() {
        return rows.stream().map(Row::slug).distinct().toList();
    }

    /** What the events are called here, by what the file calls them. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        rows.stream()
                .filter(row -> !row.told().id().isEmpty())
                .forEach(row -> names.put(row.told().id(), row.slug()));
        return names;
    }

    /** What was done with the file that its author may want to know of, by what it is. */
    public Map<Kind, List<Remark>> remarks() {
        return Stream.concat(reading.remarks().stream(), rows.stream().flatMap(row -> row.told().remarks().stream()))
                .collect(groupingBy(Remark::kind));
    }
}
