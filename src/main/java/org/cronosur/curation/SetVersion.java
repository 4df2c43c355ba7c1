package org.cronosur.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a teacher's set said after one change. */
@Entity
@Table(name = "event_set_version")
public class SetVersion {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "set_slug")
    private String set;

    private int number;

    private UUID madeBy;

    private Instant made;

    private @Nullable Integer backTo;

    @Convert(converter = SetDraftColumn.class)
    private SetDraft content;

    protected SetVersion() {}

    /** @param backTo the number of the version that was taken up again; null where something new was said */
    static SetVersion of(EventSet set, SetDraft content, @Nullable Integer backTo) {
        OwnSet own = set.own().orElseThrow();
        SetVersion version = new SetVersion();
        version.set = set.slug();
        version.number = own.revision();
        version.madeBy = own.changedBy();
        version.made = own.changed();
        version.backTo = backTo;
        version.content = content;
        return version;
    }

    /** Counts from 0, the number of the version with which the set began. */
    public int number() {
        return number;
    }

    /** The account of whoever made it. */
    public UUID madeBy() {
        return madeBy;
    }

    public Instant made() {
        return made;
    }

    /** The number of the version that was taken up again, where one was. */
    public Optional<Integer> backTo() {
        return Optional.ofNullable(backTo);
    }

    public SetDraft content() {
        return content;
    }
}
