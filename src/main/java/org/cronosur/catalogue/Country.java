package org.cronosur.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A country of the region, by its ISO 3166-1 alpha-2 code, and the group it is drawn in. */
@Entity
public class Country {

    @Id
    private String code;

    @Column(name = "country_group")
    private String group;

    protected Country() {}

    public Country(String code, String group) {
        this.code = code;
        this.group = group;
    }

    public String code() {
        return code;
    }

    /** "mexico", "central", "caribbean", "andes", "brazil" or "south". */
    public String group() {
        return group;
    }
}
