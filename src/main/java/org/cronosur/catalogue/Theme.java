package org.cronosur.catalogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.cronosur.language.Bilingual;

/** What an event is about. The first theme of an event decides its mark. */
@Entity
public class Theme {

    @Id
    private String slug;

    @Embedded
    private Bilingual name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Theme() {}

    public Theme(String slug, Bilingual name, Kind kind) {
        this.slug = slug;
        this.name = name;
        this.kind = kind;
    }

    public String slug() {
        return slug;
    }

    public Bilingual name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }
}
