package org.cronosur.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cronosur.language.Bilingual;

/** Two voices, of two texts or within one, that contradict each other on an event. */
@Embeddable
public class Dispute {

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Column(name = "one_side")
    private String one;

    @Column(name = "other_side")
    private String other;

    @Embedded
    private Bilingual note;

    protected Dispute() {}

    /**
     * @param one the slug of a text, or the name of a person whom a text quotes
     * @param other likewise
     */
    public Dispute(Matter matter, String one, String other, Bilingual note) {
        this.matter = matter;
        this.one = one;
        this.other = other;
        this.note = note;
    }

    public Matter matter() {
        return matter;
    }

    public String one() {
        return one;
    }

    public String other() {
        return other;
    }

    public Bilingual note() {
        return note;
    }
}
