package org.cronosur.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.cronosur.language.Bilingual;

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

    protected Actor() {}

    public Actor(String slug, Bilingual name, Nature nature, List<String> aliases) {
        this.slug = slug;
        this.name = name;
        this.nature = nature;
        this.aliases = List.copyOf(aliases);
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

    /** Other spellings, those of the texts among them, so that a search for one finds the actor. */
    public List<String> aliases() {
        return aliases;
    }
}
