package org.cronosur.curation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.cronosur.language.Bilingual;

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

    protected EventSet() {}

    /** What a set says of itself. */
    public record Cover(Bilingual title, Bilingual question, Bilingual introduction, Bilingual teacherNotes) {}

    /** A set that comes with the program. {@code position} orders the shipped sets among themselves. */
    public static EventSet shipped(String slug, int position, Cover cover, List<Step> steps) {
        EventSet set = new EventSet();
        set.slug = slug;
        set.origin = Origin.SHIPPED;
        set.position = position;
        set.title = cover.title();
        set.question = cover.question();
        set.introduction = cover.introduction();
        set.teacherNotes = cover.teacherNotes();
        set.steps = new ArrayList<>(steps);
        return set;
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

    boolean isShipped() {
        return origin == Origin.SHIPPED;
    }
}
