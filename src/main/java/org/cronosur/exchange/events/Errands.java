package org.cronosur.exchange.events;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.cronosur.curation.EventSet;
import org.cronosur.exchange.events.Errand.BroughtIn;
import org.cronosur.exchange.events.Errand.Kind;
import org.cronosur.exchange.events.Errand.TakenBack;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * What is brought in and taken back for the teachers, apart from their pages: it goes on when a page is left, and is found
 * again by whoever comes back. One thing at a time for each of them, whatever she does in other windows.
 */
@Component
public class Errands {

    private final Imports imports;
    private final Undoing undoing;
    private final Executor threads;
    private final Map<UUID, Errand> errands = new ConcurrentHashMap<>();

    Errands(Imports imports, Undoing undoing, @Qualifier("applicationTaskExecutor") Executor threads) {
        this.imports = imports;
        this.undoing = undoing;
        this.threads = threads;
    }

    /** What goes on for a teacher, or is over without that she was told; empty where there is nothing. */
    public Optional<Errand> of(UUID teacher) {
        return Optional.ofNullable(errands.get(teacher));
    }

    /**
     * Does what was planned.
     *
     * @param set the title of a set to make of the events, if one is wished
     * @return empty if something else still goes on for her
     * @throws IllegalArgumentException if the plan has flaws
     */
    public Optional<Errand> bringIn(UUID teacher, String file, ImportPlan plan, Optional<String> set) {
        if (!plan.flaws().isEmpty()) {
            throw new IllegalArgumentException(
                    "The plan has flaws: " + plan.flaws().getFirst());
        }
        return begin(teacher, Kind.BRING_IN, plan.work(), watcher -> {
            Optional<String> made = set.map(title -> imports.takeAsSet(teacher, file, plan, title, watcher))
                    .map(EventSet::slug);
            if (made.isEmpty()) {
                imports.take(teacher, file, plan, watcher);
            }
            return new BroughtIn(plan.work(), made);
        });
    }

    /**
     * Takes an import back.
     *
     * @return empty if something else still goes on for her
     */
    public Optional<Errand> takeBack(UUID teacher, PastImport past) {
        return begin(teacher, Kind.TAKE_BACK, past.events(), watcher -> {
            Undoing.Undone undone = undoing.takeBack(teacher, past.id(), watcher);
            return new TakenBack(undone.stay(), undone.sets());
        });
    }

    /** She was told how it ended. */
    public void told(UUID teacher, Errand errand) {
        errands.remove(teacher, errand);
    }

    private Optional<Errand> begin(UUID teacher, Kind kind, int all, Job.Work<Errand.Ending> work) {
        Errand[] begun = new Errand[1];
        errands.compute(teacher, (hers, before) -> {
            if (before != null && !before.isOver()) {
                return before;
            }
            begun[0] = new Errand(kind, all, Job.start(threads, work));
            return begun[0];
        });
        return Optional.ofNullable(begun[0]);
    }
}
