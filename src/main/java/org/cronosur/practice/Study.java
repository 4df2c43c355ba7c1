package org.cronosur.practice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cronosur.quiz.LearnerKey;

/** What a learner studies, and how. */
@Entity
@Table(name = "study")
class Study {

    @EmbeddedId
    private LearnerKey learner;

    private String zone;

    @Embedded
    private Plan plan;

    /** The day of study on which her cards were last held against what there is to ask. */
    private LocalDate arranged;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "study_set", joinColumns = @JoinColumn(name = "learner"))
    @OrderColumn(name = "position")
    @Column(name = "set_slug")
    private List<String> sets = new ArrayList<>();

    protected Study() {}

    Study(LearnerKey learner, ZoneId zone) {
        this.learner = learner;
        this.zone = zone.getId();
        this.plan = Plan.USUAL;
        this.arranged = LocalDate.EPOCH;
    }

    LearnerKey learner() {
        return learner;
    }

    Plan plan() {
        return plan;
    }

    void setPlan(Plan plan) {
        this.plan = plan;
    }

    /** The slugs of the event sets, in the order in which new cards come. */
    List<String> sets() {
        return List.copyOf(sets);
    }

    void choose(List<String> slugs) {
        sets = new ArrayList<>(slugs);
    }

    /** She may travel; her days of study travel along. */
    void moveTo(ZoneId where) {
        zone = where.getId();
    }

    /** This moment where the learner is. */
    Moment at(Instant now) {
        return new Moment(now, ZoneId.of(zone));
    }

    /** Whether her cards have been held against what there is to ask today. */
    boolean isArranged(LocalDate today) {
        return arranged.equals(today);
    }

    void setArranged(LocalDate today) {
        arranged = today;
    }
}
