package org.cronosur.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** One event of a set, with what the teacher says at it and asks the class. */
@Embeddable
public class Step {

    @Column(name = "event_slug")
    private String event;

    @Embedded
    private @Nullable Bilingual note;

    @Embedded
    private @Nullable Bilingual ask;

    protected Step() {}

    public Step(String event, @Nullable Bilingual note, @Nullable Bilingual ask) {
        this.event = event;
        this.note = note;
        this.ask = ask;
    }

    /** The slug of the event. */
    public String event() {
        return event;
    }

    public Optional<Bilingual> note() {
        return Optional.ofNullable(note);
    }

    /** A question for the class. */
    public Optional<Bilingual> ask() {
        return Optional.ofNullable(ask);
    }
}
