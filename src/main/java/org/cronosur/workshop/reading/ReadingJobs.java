package org.cronosur.workshop.reading;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cronosur.catalogue.Actors;
import org.cronosur.texts.reading.KnownName;
import org.cronosur.texts.reading.PlainText;
import org.cronosur.texts.reading.Reader;
import org.cronosur.texts.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads texts one after another, apart from the pages: a book takes seconds, and a class goes on meanwhile. */
@Component
public class ReadingJobs {

    private static final Logger log = LoggerFactory.getLogger(ReadingJobs.class);

    private final Readings readings;
    private final Actors actors;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reading").factory());

    ReadingJobs(Readings readings, Actors actors) {
        this.readings = readings;
        this.actors = actors;
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }

    /**
     * Begins to read a text; it is kept once it is read.
     *
     * @throws IllegalArgumentException if the facts have faults
     */
    public ReadingJob begin(UUID teacher, TextFacts facts, PlainText text) {
        if (!facts.faults().isEmpty()) {
            throw new IllegalArgumentException("The facts have faults: " + facts.faults());
        }
        ReadingJob job = new ReadingJob();
        reader.execute(() -> read(job, teacher, facts, text));
        return job;
    }

    private void read(ReadingJob job, UUID teacher, TextFacts facts, PlainText text) {
        try {
            Reading read = new Reader(known(teacher))
                    .read(text, Optional.ofNullable(facts.written()), facts.language(), job::advance);
            OwnReading kept = readings.keep(teacher, facts, read);
            job.end(new ReadingJob.Outcome.Kept(kept.id(), read.candidates().size()));
        } catch (RuntimeException | StackOverflowError broken) {
            log.warn("A text of {} lines could not be read", text.lines().size(), broken);
            job.end(new ReadingJob.Outcome.Failed());
        }
    }

    private List<KnownName> known(UUID teacher) {
        return actors.findKnownTo(teacher).stream()
                .map(actor -> new KnownName(
                        actor.slug(),
                        actor.name().es(),
                        Stream.concat(Stream.of(actor.name().es(), actor.name().en()), actor.aliases().stream())
                                .distinct()
                                .toList()))
                .toList();
    }
}
