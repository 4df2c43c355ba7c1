package org.cronosur.workshop.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.texts.reading.Candidate;
import org.jspecify.annotations.Nullable;

/** Something that a text dates, offered to the teacher as an event, and what she made of it. */
@Entity
@Table(name = "finding")
public class Finding {

    @Id
    private UUID id;

    private UUID readingId;
    private int number;
    private int passage;

    @Convert(converter = OfferColumn.class)
    private Candidate offer;

    @Enumerated(EnumType.STRING)
    private Fate fate = Fate.OPEN;

    @Column(name = "event_slug")
    private @Nullable String event;

    private @Nullable Instant decided;

    @Convert(converter = PencilColumn.class)
    private @Nullable Pencilled pencilled;

    protected Finding() {}

    Finding(UUID reading, int number, Candidate offer) {
        this.id = UUID.randomUUID();
        this.readingId = reading;
        this.number = number;
        this.passage = offer.passage();
        this.offer = offer;
    }

    /** Its place among the findings of its text, counted from 1. */
    public int number() {
        return number;
    }

    /** The number of its passage. */
    public int passage() {
        return passage;
    }

    /** As the text was read. */
    public Candidate offer() {
        return offer;
    }

    public Fate fate() {
        return fate;
    }

    public boolean isOpen() {
        return fate == Fate.OPEN;
    }

    /** The slug of the event that it became, or a claim of; empty while it is neither. */
    public Optional<String> event() {
        return Optional.ofNullable(event);
    }

    /** What its teacher put into its fields; empty while they are as they were read. */
    public Optional<Pencilled> pencilled() {
        return Optional.ofNullable(pencilled);
    }

    void pencil(@Nullable Pencilled words) {
        this.pencilled = words;
    }

    /** @throws DecidedMeanwhile if something became of it already */
    void become(Fate what, @Nullable String slug, Instant now) {
        if (fate != Fate.OPEN) {
            throw new DecidedMeanwhile(this);
        }
        this.fate = what;
        this.event = slug;
        this.decided = now;
    }

    void reopen() {
        this.fate = Fate.OPEN;
        this.event = null;
        this.decided = null;
    }
}
