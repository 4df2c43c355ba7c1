package org.cronosur.workshop.reading;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cronosur.texts.reading.PlainText;

/** A copy of one of the texts that the program speaks of. It is read by those who teach with this installation. */
@Entity
@Table(name = "attached_copy")
class AttachedCopy {

    @Id
    @Column(name = "text_slug")
    private String text;

    private UUID attachedBy;
    private Instant attached;

    @ElementCollection
    @CollectionTable(name = "attached_line", joinColumns = @JoinColumn(name = "text_slug"))
    @OrderColumn(name = "number")
    @Column(name = "words")
    private List<String> lines = new ArrayList<>();

    protected AttachedCopy() {}

    AttachedCopy(String text, UUID teacher, PlainText copy, Instant now) {
        this.text = text;
        this.attachedBy = teacher;
        this.attached = now;
        this.lines = new ArrayList<>(copy.lines());
    }

    String text() {
        return text;
    }

    Instant attached() {
        return attached;
    }

    PlainText plainText() {
        return new PlainText(lines);
    }
}
