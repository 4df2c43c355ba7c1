package org.cronosur.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

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

    /** In degrees, about a kilometre. */
    private static final double SAME_SPOT = 0.01;

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

    private @Nullable UUID owner;

    protected Place() {}

    /** Characters that a name may have. */
    public static final int LONGEST_NAME = 120;

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

    /** A place that a teacher adds; see {@link #Place} for the rest. Saved with the event that happened there. */
    public static Place own(
            UUID teacher, Bilingual name, String country, double latitude, double longitude, Precision precision) {
        Place place = new Place(Slug.of(name.es()), name, country, latitude, longitude, precision);
        place.owner = teacher;
        return place;
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

    /** Whether a teacher added it. */
    public boolean isOwn() {
        return owner != null;
    }

    /** Whether it can be drawn and named. */
    boolean isFit() {
        return !name.es().isBlank()
                && name.es().length() <= LONGEST_NAME
                && name.en().length() <= LONGEST_NAME
                && Math.abs(latitude) <= 90
                && Math.abs(longitude) <= 180
                && country.matches("[A-Z]{2}");
    }

    /** Whether both name the same spot as exactly as each other. */
    boolean isSameAs(Place other) {
        return name.equals(other.name)
                && country.equals(other.country)
                && precision == other.precision
                && Math.abs(latitude - other.latitude) < SAME_SPOT
                && Math.abs(longitude - other.longitude) < SAME_SPOT;
    }
}
