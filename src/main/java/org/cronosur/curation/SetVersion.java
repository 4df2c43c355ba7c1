package org.cronosur.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
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
        SetVersion version = new SetVersion();
        version.set = set.slug();
        version.madeBy = set.own().orElseThrow().changedBy();
        version.backTo = backTo;
        version.become(set, content);
        return version;
    }

    /** Takes over what its maker changed since. */
    void become(EventSet changed, SetDraft latest) {
        OwnSet own = changed.own().orElseThrow();
        number = own.revision();
        made = own.changed();
        content = latest;
    }

    /** Whether whoever changed the set last also made this version, not longer before than a pause lasts. */
    boolean isJustMade(OwnSet changed, Duration pause) {
        return backTo == null
                && madeBy.equals(changed.changedBy())
                && made.plus(pause).isAfter(changed.changed());
    }

    /** The revision of the set at which it was made, 0 for the one with which the set began. */
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
