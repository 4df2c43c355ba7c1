package org.cronosur.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** A person or an organisation that took part, under the name the record gives it. */
@Entity
public class Actor {

    /** Who acts. */
    public enum Nature {
        PERSON,
        ORGANISATION
    }

    @Id
    private String slug;

    @Embedded
    private Bilingual name;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Convert(converter = Terms.class)
    private List<String> aliases = List.of();

    private @Nullable HistoricalDate died;

    private boolean abroad;

    private @Nullable UUID owner;

    protected Actor() {}

    /** Characters that a name may have. */
    public static final int LONGEST_NAME = 160;

    public Actor(String slug, Bilingual name, Nature nature, List<String> aliases) {
        this.slug = slug;
        this.name = name;
        this.nature = nature;
        this.aliases = List.copyOf(aliases);
    }

    /**
     * A shipped actor with what is needed to tell where she cannot have been.
     *
     * @param died when a person died; null where that is not known or not yet
     * @param abroad whether it never acts in the region itself
     */
    static Actor shipped(Actor known, @Nullable HistoricalDate died, boolean abroad) {
        Actor actor = new Actor(known.slug, known.name, known.nature, known.aliases);
        actor.died = died;
        actor.abroad = abroad;
        return actor;
    }

    /** An actor whom a teacher adds, called the same in both languages. Saved with the event she takes part in. */
    public static Actor own(UUID teacher, String name, Nature nature) {
        Actor actor = new Actor(Slug.of(name), new Bilingual(name, name), nature, List.of());
        actor.owner = teacher;
        return actor;
    }

    /** An actor whom a teacher brings in from elsewhere, with everything known of her. */
    public static Actor own(UUID teacher, Bilingual name, Nature nature, List<String> aliases) {
        Actor actor = new Actor(Slug.of(name.es()), name, nature, aliases);
        actor.owner = teacher;
        return actor;
    }

    public String slug() {
        return slug;
    }

    public Bilingual name() {
        return name;
    }

    public Nature nature() {
        return nature;
    }

    /** When a person died; empty where that is not known or not yet. */
    public Optional<HistoricalDate> died() {
        return Optional.ofNullable(died);
    }

    /** Whether it never acts in the region itself, as a statesman of another continent. */
    public boolean isAbroad() {
        return abroad;
    }

    /** Other spellings, those of the texts among them, so that a search for one finds the actor. */
    public List<String> aliases() {
        return aliases;
    }

    /** Whether it can be named. */
    boolean isFit() {
        return !name.es().isBlank() && name.es().length() <= LONGEST_NAME;
    }

    /** Whether this is one of its names; case and accents do not count. */
    public boolean isCalled(String words) {
        String wanted = Folded.of(words);
        return Stream.concat(Stream.of(name.es(), name.en()), aliases.stream())
                .anyMatch(called -> Folded.of(called).equals(wanted));
    }

    /** Whether a teacher added it. */
    public boolean isOwn() {
        return owner != null;
    }
}
