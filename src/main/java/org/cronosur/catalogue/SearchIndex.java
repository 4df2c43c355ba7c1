package org.cronosur.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the search index anew at the start when it does not hold all events: after a restored backup, or when its folder
 * was deleted. While the program runs, every commit keeps it in step.
 */
@Component
class SearchIndex implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    /** After the shipped content has arrived, before the web server starts. */
    private static final int AFTER_THE_CONTENT = 1;

    private final EntityManagerFactory database;
    private final Events events;
    private boolean complete;

    SearchIndex(EntityManagerFactory database, Events events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public void start() {
        if (indexed() != events.count()) {
            makeAnew();
        }
        complete = true;
    }

    private long indexed() {
        try (EntityManager entities = database.createEntityManager()) {
            return Search.session(entities)
                    .search(Event.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    private void makeAnew() {
        log.info("The search index is not that of this database; making it anew");
        try {
            Search.mapping(database).scope(Event.class).massIndexer().startAndWait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        complete = false;
    }

    @Override
    public boolean isRunning() {
        return complete;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_CONTENT;
    }
}
