package org.cronosur.workshop.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.cronosur.texts.reading.Passage;

/** A passage of a text that a teacher reads, word for word. */
@Entity
@Table(name = "reading_passage")
public class ReadPassage {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Passage.Kind kind;

    private String words;
    private int firstLine;
    private int lastLine;

    /** Of which reading it is the how-manieth passage, counted from 1. */
    @Embeddable
    public record Key(
            @Column(name = "reading_id") UUID readingId,
            @Column(name = "number") int number) implements Serializable {}

    protected ReadPassage() {}

    ReadPassage(UUID reading, Passage passage) {
        this.key = new Key(reading, passage.number());
        this.kind = passage.kind();
        this.words = passage.text();
        this.firstLine = passage.firstLine();
        this.lastLine = passage.lastLine();
    }

    /** By which it is cited, counted from 1. */
    public int number() {
        return key.number();
    }

    public Passage.Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** The first of its lines in the plain text, counted from 1. */
    public int firstLine() {
        return firstLine;
    }

    public int lastLine() {
        return lastLine;
    }
}
