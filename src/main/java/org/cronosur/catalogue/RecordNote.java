package org.cronosur.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** What the established record says where a text is silent, vague or wrong, and what that rests on. */
@Embeddable
public class RecordNote {

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Column(name = "text_slug")
    private @Nullable String text;

    private boolean contradicts;

    @Embedded
    private Bilingual note;

    @Embedded
    private Bilingual restsOn;

    @Embedded
    private Bilingual why;

    protected RecordNote() {}

    /**
     * @param text the slug of the text it corrects; null when it only completes
     * @param contradicts whether the text is wrong or its word is disputed; false when the note completes
     * @param restsOn the source of the record
     * @param why why the difference matters
     */
    public RecordNote(
            Matter matter,
            @Nullable String text,
            boolean contradicts,
            Bilingual note,
            Bilingual restsOn,
            Bilingual why) {
        this.matter = matter;
        this.text = text;
        this.contradicts = contradicts;
        this.note = note;
        this.restsOn = restsOn;
        this.why = why;
    }

    public Matter matter() {
        return matter;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public boolean contradicts() {
        return contradicts;
    }

    public Bilingual note() {
        return note;
    }

    public Bilingual restsOn() {
        return restsOn;
    }

    public Bilingual why() {
        return why;
    }
}
