package org.cronosur.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** Something that happened, with every claim that a text makes of it and what the record holds against it. */
@Entity
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = EventDocument.class))
@Table(name = "event")
public class Event {

    /** Where an event comes from. What users make is never touched by an update of the shipped content. */
    enum Origin {
        SHIPPED,
        OWN
    }

    @Id
    private String slug;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    private @Nullable Own own;

    @Embedded
    private Bilingual title;

    @Embedded
    private Bilingual label;

    @Embedded
    private Bilingual summary;

    @Column(name = "happened")
    private HistoricalDate date;

    @Embedded
    private Days days;

    @Enumerated(EnumType.STRING)
    private DateSource dateSource;

    @ElementCollection
    @CollectionTable(name = "event_country", joinColumns = @JoinColumn(name = "event_slug"))
    @OrderColumn(name = "position")
    @Column(name = "country")
    private List<String> countries = new ArrayList<>();

    @ManyToOne
    @JoinColumn(name = "place_slug")
    private @Nullable Place place;

    @ManyToMany
    @JoinTable(
            name = "event_actor",
            joinColumns = @JoinColumn(name = "event_slug"),
            inverseJoinColumns = @JoinColumn(name = "actor_slug"))
    @OrderColumn(name = "position")
    private List<Actor> actors = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "event_theme",
            joinColumns = @JoinColumn(name = "event_slug"),
            inverseJoinColumns = @JoinColumn(name = "theme_slug"))
    @OrderColumn(name = "position")
    private List<Theme> themes = new ArrayList<>();

    private int importance;
    private boolean contested;
    private boolean context;
    private boolean sensitive;

    @ElementCollection
    @CollectionTable(name = "event_relation", joinColumns = @JoinColumn(name = "event_slug"))
    @OrderColumn(name = "position")
    private List<Relation> related = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim", joinColumns = @JoinColumn(name = "event_slug"))
    @OrderColumn(name = "position")
    private List<Claim> claims = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dispute", joinColumns = @JoinColumn(name = "event_slug"))
    @OrderColumn(name = "position")
    private List<Dispute> disputes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "record_note", joinColumns = @JoinColumn(name = "event_slug"))
    @OrderColumn(name = "position")
    private List<RecordNote> recordNotes = new ArrayList<>();

    protected Event() {}

    /** What an event is called. {@code label} is short enough for a timeline: 26 characters or so. */
    public record Naming(Bilingual title, Bilingual label, Bilingual summary) {}

    /** When and where it happened, and with whom. */
    public record Circumstances(
            HistoricalDate date,
            DateSource dateSource,
            List<String> countries,
            @Nullable Place place,
            List<Actor> actors,
            List<Theme> themes) {

        /** The same, with one part as another has it. */
        Circumstances taking(EventPart part, Circumstances other) {
            boolean dated = part == EventPart.DATE;
            return new Circumstances(
                    dated ? other.date : date,
                    dated ? other.dateSource : dateSource,
                    part == EventPart.COUNTRIES ? other.countries : countries,
                    part == EventPart.PLACE ? other.place : place,
                    part == EventPart.ACTORS ? other.actors : actors,
                    part == EventPart.THEMES ? other.themes : themes);
        }
    }

    /**
     * How it stands among the others.
     *
     * @param importance 1 to 3; a class must know a 3
     * @param contested whether texts disagree with each other or with the record
     * @param context whether it lies outside the region or before 1930 and a text ties it to the story
     * @param sensitive whether it tells of torture or killing
     */
    public record Standing(int importance, boolean contested, boolean context, boolean sensitive) {}

    /** Who says what of it. */
    public record Testimony(
            List<Claim> claims, List<Dispute> disputes, List<RecordNote> recordNotes, List<Relation> related) {

        /** The same, with one part as another has it. */
        Testimony taking(EventPart part, Testimony other) {
            return new Testimony(
                    part == EventPart.CLAIMS ? other.claims : claims,
                    part == EventPart.DISPUTES ? other.disputes : disputes,
                    part == EventPart.RECORD_NOTES ? other.recordNotes : recordNotes,
                    part == EventPart.RELATED ? other.related : related);
        }
    }

    /** An event that comes with the program. */
    public static Event shipped(
            String slug, Naming naming, Circumstances circumstances, Standing standing, Testimony testimony) {
        Event event = new Event();
        event.slug = slug;
        event.origin = Origin.SHIPPED;
        event.tell(new EventDraft(naming, circumstances, standing, testimony));
        return event;
    }

    /** An event that a teacher makes. */
    static Event own(String slug, Own own, EventDraft draft) {
        Event event = new Event();
        event.slug = slug;
        event.origin = Origin.OWN;
        event.own = own;
        event.tell(draft);
        return event;
    }

    /** Takes over what its teacher changed. */
    void become(EventDraft draft) {
        own = ownOne().revised();
        tell(draft);
    }

    /** Says why it differs from its original. */
    void remark(String why) {
        own = ownOne().remarking(why);
    }

    /** Takes over what its teacher took from the original, and is held against it as it is today. */
    void follow(Event original, EventDraft draft) {
        own = ownOne().revised().seen(original);
        tell(draft);
    }

    /** Lets everybody see it, or its teacher alone. */
    void show(boolean toAll) {
        own = ownOne().shownToAll(toAll);
    }

    private Own ownOne() {
        return own().orElseThrow(() -> new IllegalStateException(slug + " comes with the program and stays as it is"));
    }

    private void tell(EventDraft draft) {
        name(draft.naming());
        place(draft.circumstances());
        rank(draft.standing());
        hear(draft.testimony());
    }

    private void rank(Standing standing) {
        this.importance = standing.importance();
        this.contested = standing.contested();
        this.context = standing.context();
        this.sensitive = standing.sensitive();
    }

    private void hear(Testimony testimony) {
        this.claims = new ArrayList<>(testimony.claims());
        this.disputes = new ArrayList<>(testimony.disputes());
        this.recordNotes = new ArrayList<>(testimony.recordNotes());
        this.related = new ArrayList<>(testimony.related());
    }

    private void name(Naming naming) {
        this.title = naming.title();
        this.label = naming.label();
        this.summary = naming.summary();
    }

    private void place(Circumstances circumstances) {
        this.date = circumstances.date();
        this.days = Days.of(circumstances.date());
        this.dateSource = circumstances.dateSource();
        this.countries = new ArrayList<>(circumstances.countries());
        this.place = circumstances.place();
        this.actors = new ArrayList<>(circumstances.actors());
        this.themes = new ArrayList<>(circumstances.themes());
    }

    public String slug() {
        return slug;
    }

    public Bilingual title() {
        return title;
    }

    public Bilingual label() {
        return label;
    }

    public Bilingual summary() {
        return summary;
    }

    public HistoricalDate date() {
        return date;
    }

    public DateSource dateSource() {
        return dateSource;
    }

    /** ISO 3166-1 alpha-2 codes; empty when it concerns the whole region. */
    public List<String> countries() {
        return List.copyOf(countries);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    public List<Actor> actors() {
        return List.copyOf(actors);
    }

    /** Never empty; the first decides the mark. */
    public List<Theme> themes() {
        return List.copyOf(themes);
    }

    public Kind kind() {
        return themes.getFirst().kind();
    }

    public int importance() {
        return importance;
    }

    public boolean contested() {
        return contested;
    }

    public boolean context() {
        return context;
    }

    public boolean sensitive() {
        return sensitive;
    }

    public List<Relation> related() {
        return List.copyOf(related);
    }

    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    public List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    public List<RecordNote> recordNotes() {
        return List.copyOf(recordNotes);
    }

    /** What a teacher's own event has besides; empty for one that comes with the program. */
    public Optional<Own> own() {
        return Optional.ofNullable(own);
    }

    public boolean isShipped() {
        return origin == Origin.SHIPPED;
    }

    boolean belongsTo(UUID teacher) {
        return own().filter(whose -> whose.by().equals(teacher)).isPresent();
    }

    /** Whether everybody may see it. */
    public boolean isOpen() {
        return own().map(Own::published).orElse(true);
    }

    /** Whether a teacher may see it: everybody's events and one's own. */
    public boolean isSeenBy(UUID teacher) {
        return isOpen() || belongsTo(teacher);
    }

    /** In what two events say different things. */
    public List<EventPart> differingFrom(Event other) {
        return EventDigest.differing(EventDigest.partsOf(other), EventDigest.partsOf(this));
    }

    /** A fingerprint of all that it says, which tells whether it says another thing today than it did. */
    public String digest() {
        return EventDigest.of(this);
    }
}
