package org.cronosur.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Locale;
import org.cronosur.language.Bilingual;

/** Where something happened, and how exactly that is known. */
@Entity
public class Place {

    /** How exact a place is: drawn as a dot, a ring, a hatched country, or not at all. */
    public enum Precision {
        TOWN,
        REGION,
        COUNTRY,
        NONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private String slug;

    @Embedded
    private Bilingual name;

    private String country;
    private double latitude;
    private double longitude;

    @Enumerated(EnumType.STRING)
    @Column(name = "exactness")
    private Precision precision;

    protected Place() {}

    /**
     * @param country ISO 3166-1 alpha-2
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     */
    public Place(String slug, Bilingual name, String country, double latitude, double longitude, Precision precision) {
        this.slug = slug;
        this.name = name;
        this.country = country;
        this.latitude = latitude;
        this.longitude = longitude;
        this.precision = precision;
    }

    public String slug() {
        return slug;
    }

    public Bilingual name() {
        return name;
    }

    public String country() {
        return country;
    }

    public double latitude() {
        return latitude;
    }

    public double longitude() {
        return longitude;
    }

    public Precision precision() {
        return precision;
    }
}
