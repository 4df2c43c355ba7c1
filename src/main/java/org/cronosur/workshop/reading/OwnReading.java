package org.cronosur.workshop.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.texts.reading.Language;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** A text that a teacher reads through, and where she is in it. Nobody else sees it. */
@Entity
@Table(name = "reading")
public class OwnReading {

    @Id
    private UUID id;

    private UUID owner;
    private String title;
    private String author;
    private String speaker;
    private @Nullable HistoricalDate written;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant begun;
    private Instant touched;
    private int place = 1;
    private int passages;

    @Column(name = "text_slug")
    private @Nullable String text;

    protected OwnReading() {}

    OwnReading(UUID owner, TextFacts facts, int passages, Instant begun) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.title = facts.title().strip();
        this.author = facts.author().strip();
        this.speaker = facts.speaker().strip();
        this.written = facts.written();
        this.language = facts.language();
        this.passages = passages;
        this.begun = begun;
        this.touched = begun;
    }

    public UUID id() {
        return id;
    }

    boolean belongsTo(UUID teacher) {
        return owner.equals(teacher);
    }

    public String title() {
        return title;
    }

    /** Empty where nobody said. */
    public String author() {
        return author;
    }

    /** Who speaks, in a few words; empty where nobody said. */
    public String speaker() {
        return speaker;
    }

    public Optional<HistoricalDate> written() {
        return Optional.ofNullable(written);
    }

    public Language language() {
        return language;
    }

    public Instant begun() {
        return begun;
    }

    /** When she was here last. */
    public Instant touched() {
        return touched;
    }

    /** The number of the finding where she is, counted from 1. */
    public int place() {
        return place;
    }

    /** How many passages the text has. */
    public int passages() {
        return passages;
    }

    /** The slug of the source text that the accepted events cite; empty before the first. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    void goTo(int finding, Instant now) {
        this.place = finding;
        this.touched = now;
    }

    void isCitedAs(String slug) {
        this.text = slug;
    }
}
