package org.cronosur.workshop.reading;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.texts.reading.Candidate;
import org.cronosur.texts.reading.Passage;
import org.cronosur.texts.reading.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts that teachers read through, each seen by its teacher alone. */
@Component
public class Readings {

    /** So many rows are written before the session forgets them: a long text has ten thousand passages. */
    private static final int BATCH = 500;

    /** So many findings before and behind one may tell its year. */
    private static final int NEIGHBOURS = 15;

    private final OwnReadings readings;
    private final Findings findings;
    private final EntityManager entities;
    private final Clock clock;

    Readings(OwnReadings readings, Findings findings, EntityManager entities, Clock clock) {
        this.readings = readings;
        this.findings = findings;
        this.entities = entities;
        this.clock = clock;
    }

    /** A reading in the list of a teacher. */
    public record Row(OwnReading reading, Standing standing) {}

    /**
     * Keeps a text that was read, with all that was found in it.
     *
     * @throws IllegalArgumentException if the facts have faults
     */
    @Transactional
    public OwnReading keep(UUID teacher, TextFacts facts, Reading read) {
        if (!facts.faults().isEmpty()) {
            throw new IllegalArgumentException("The facts have faults: " + facts.faults());
        }
        OwnReading reading = new OwnReading(teacher, facts, read.passages().size(), Instant.now(clock));
        entities.persist(reading);
        int row = 0;
        for (Passage passage : read.passages()) {
            write(new ReadPassage(reading.id(), passage), ++row);
        }
        int number = 0;
        for (Candidate candidate : read.candidates()) {
            write(new Finding(reading.id(), ++number, candidate), ++row);
        }
        return reading;
    }

    private void write(Object entity, int row) {
        entities.persist(entity);
        if (row % BATCH == 0) {
            entities.flush();
            entities.clear();
        }
    }

    /** A teacher's readings, the one she was in last first. */
    @Transactional(readOnly = true)
    public List<Row> of(UUID teacher) {
        return readings.findByOwnerOrderByTouchedDesc(teacher).stream()
                .map(reading -> new Row(reading, standing(reading.id())))
                .toList();
    }

    /** One of them; empty when there is none or when it belongs to another. */
    @Transactional(readOnly = true)
    public Optional<OwnReading> of(UUID teacher, UUID id) {
        return readings.findById(id).filter(reading -> reading.belongsTo(teacher));
    }

    /** How far she has come in it. */
    @Transactional(readOnly = true)
    public Standing standing(UUID reading) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        findings.countByFate(reading).forEach(row -> counts.put((Fate) row[0], ((Number) row[1]).intValue()));
        return new Standing(
                counts.getOrDefault(Fate.OPEN, 0),
                counts.getOrDefault(Fate.ACCEPTED, 0) + counts.getOrDefault(Fate.MERGED, 0),
                counts.getOrDefault(Fate.DROPPED, 0));
    }

    /** The passages from one number to another, both included. */
    @Transactional(readOnly = true)
    public List<ReadPassage> passages(OwnReading reading, int first, int last) {
        return readings.findPassages(reading.id(), first, last);
    }

    /** What was found in the passages from one number to another. */
    @Transactional(readOnly = true)
    public List<Finding> findings(OwnReading reading, int firstPassage, int lastPassage) {
        return findings.findInPassages(reading.id(), firstPassage, lastPassage);
    }

    @Transactional(readOnly = true)
    public Optional<Finding> finding(OwnReading reading, int number) {
        return findings.findByReadingIdAndNumber(reading.id(), number);
    }

    /** A finding with all that its teacher decides by. */
    @Transactional(readOnly = true)
    public Optional<Found> found(OwnReading reading, int number) {
        return finding(reading, number).map(finding -> {
            ReadPassage passage = readings.findPassages(reading.id(), finding.passage(), finding.passage())
                    .getFirst();
            Found found = new Found(finding, passage, yearsFor(reading, finding), Optional.empty());
            return new Found(finding, passage, found.years(), ThemeGuess.of(found.sentence()));
        });
    }

    private List<Integer> yearsFor(OwnReading reading, Finding finding) {
        if (finding.offer().basis().isResolved()) {
            return List.of();
        }
        int number = finding.number();
        List<Finding> around = findings.findByReadingIdAndNumberBetweenOrderByNumber(
                reading.id(), number - NEIGHBOURS, number + NEIGHBOURS);
        return PossibleYears.of(finding, around, reading.written());
    }

    /** The next one of which nothing became yet: behind this one, else from the beginning. */
    @Transactional(readOnly = true)
    public Optional<Integer> nextOpen(OwnReading reading, int number) {
        return findings.findNext(reading.id(), Fate.OPEN, number)
                .or(() -> findings.findNext(reading.id(), Fate.OPEN, 0));
    }

    /** The slugs of the events that the reading gave so far, in the order of the text. */
    @Transactional(readOnly = true)
    public List<String> events(OwnReading reading) {
        return findings.findWithEvents(reading.id()).stream()
                .flatMap(finding -> finding.event().stream())
                .distinct()
                .toList();
    }

    /** Notes where the teacher is, so that she goes on there another day. */
    @Transactional
    public void goTo(OwnReading reading, int number) {
        readings.findById(reading.id()).ifPresent(same -> same.goTo(number, Instant.now(clock)));
    }

    /** Notes what stands in the fields of a finding, so that it stands there another day too; not of a decided one. */
    @Transactional
    public void pencil(OwnReading reading, int number, Pencilled words) {
        findings.findLocked(reading.id(), number).filter(Finding::isOpen).ifPresent(finding -> finding.pencil(words));
    }

    /** From now on the fields of a finding are as they were read. */
    @Transactional
    public void erase(OwnReading reading, int number) {
        findings.findLocked(reading.id(), number).ifPresent(finding -> finding.pencil(null));
    }

    /**
     * Forgets the text with its passages; the events that came out of it stay.
     *
     * @throws IllegalArgumentException if there is no such reading of this teacher's
     */
    @Transactional
    public void delete(UUID teacher, UUID id) {
        if (of(teacher, id).isEmpty()) {
            throw new IllegalArgumentException("There is no reading " + id + " of this teacher's");
        }
        readings.deleteById(id);
    }
}
