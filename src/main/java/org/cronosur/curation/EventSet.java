package org.cronosur.curation;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Events in the order in which they are taught. */
@Entity
@Table(name = "event_set")
public class EventSet {

    /** Where a set comes from. What users make is never touched by an update of the shipped content. */
    enum Origin {
        SHIPPED,
        OWN
    }

    @Id
    private String slug;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private int position;

    @Embedded
    private Bilingual title;

    @Embedded
    private Bilingual question;

    @Embedded
    private Bilingual introduction;

    @Embedded
    private Bilingual teacherNotes;

    @ElementCollection
    @CollectionTable(name = "event_set_step", joinColumns = @JoinColumn(name = "set_slug"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @Embedded
    private @Nullable OwnSet own;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "event_set_share", joinColumns = @JoinColumn(name = "set_slug"))
    private Set<Share> shares = new HashSet<>();

    protected EventSet() {}

    /** What a set says of itself; both wordings are empty where it says nothing. */
    public record Cover(Bilingual title, Bilingual question, Bilingual introduction, Bilingual teacherNotes) {

        private static final Bilingual NOTHING = new Bilingual("", "");

        /** A cover that says no more than the title. */
        public static Cover titled(Bilingual title) {
            return new Cover(title, NOTHING, NOTHING, NOTHING);
        }

        public Bilingual said(Change.Heading heading) {
            return switch (heading) {
                case TITLE -> title;
                case QUESTION -> question;
                case INTRODUCTION -> introduction;
                case TEACHER_NOTES -> teacherNotes;
            };
        }
    }

    /** A set that comes with the program. {@code position} orders the shipped sets among themselves. */
    public static EventSet shipped(String slug, int position, Cover cover, List<Step> steps) {
        EventSet set = new EventSet();
        set.slug = slug;
        set.origin = Origin.SHIPPED;
        set.position = position;
        set.say(new SetDraft(cover, steps));
        return set;
    }

    /** A set that a teacher makes. */
    static EventSet own(String slug, OwnSet own, SetDraft draft) {
        EventSet set = new EventSet();
        set.slug = slug;
        set.origin = Origin.OWN;
        set.own = own;
        set.say(draft);
        return set;
    }

    private void say(SetDraft draft) {
        title = draft.cover().title();
        question = draft.cover().question();
        introduction = draft.cover().introduction();
        teacherNotes = draft.cover().teacherNotes();
        steps = new ArrayList<>(draft.steps());
    }

    /** Takes over what somebody changed. */
    void become(SetDraft draft, UUID editor, Instant now) {
        own = ownOne().revised(editor, now);
        say(draft);
    }

    void publish(Publication publication) {
        own = ownOne().publishedAs(publication);
    }

    void withdraw() {
        own = ownOne().withdrawn();
    }

    void layAside(boolean aside) {
        own = ownOne().laidAside(aside);
    }

    /** Lets a colleague see it, or also change it. */
    void share(Share share) {
        unshare(share.colleague());
        shares.add(share);
    }

    void unshare(UUID colleague) {
        shares.removeIf(share -> share.colleague().equals(colleague));
    }

    private OwnSet ownOne() {
        return own().orElseThrow(() -> new IllegalStateException(slug + " comes with the program and stays as it is"));
    }

    public String slug() {
        return slug;
    }

    public Bilingual title() {
        return title;
    }

    /** The question that guides the lesson. */
    public Bilingual question() {
        return question;
    }

    public Bilingual introduction() {
        return introduction;
    }

    /** For the teacher, not for the class; paragraphs are parted by an empty line. */
    public Bilingual teacherNotes() {
        return teacherNotes;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** What a teacher's own set has besides; empty for one that comes with the program. */
    public Optional<OwnSet> own() {
        return Optional.ofNullable(own);
    }

    /** The colleagues who see it before it is published, in no order. */
    public Set<Share> shares() {
        return Set.copyOf(shares);
    }

    /** Whether everybody may see it. */
    public boolean isOpen() {
        return own().map(OwnSet::published).orElse(true);
    }

    /** Whether a teacher made it. */
    public boolean belongsTo(UUID teacher) {
        return own().filter(whose -> whose.by().equals(teacher)).isPresent();
    }

    /** Whether a teacher may see it before it is published, which does not depend on whether it is. */
    boolean isReadBy(UUID teacher) {
        return belongsTo(teacher)
                || shares.stream().anyMatch(share -> share.colleague().equals(teacher));
    }

    /** Whether a teacher may change what it says. */
    public boolean isEditedBy(UUID teacher) {
        return belongsTo(teacher)
                || shares.stream()
                        .anyMatch(share -> share.mayEdit() && share.colleague().equals(teacher));
    }

    /** The accounts of those who may change what it says. */
    Set<UUID> makers() {
        return Stream.concat(
                        own().map(OwnSet::by).stream(),
                        shares.stream().filter(Share::mayEdit).map(Share::colleague))
                .collect(toSet());
    }

    public boolean isShipped() {
        return origin == Origin.SHIPPED;
    }
}
