package org.cronosur.practice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.cronosur.quiz.LearnerKey;
import org.jspecify.annotations.Nullable;

/** What one learner is asked again and again about one thing. */
@Entity
@Table(name = "study_card")
class Card {

    @Id
    private UUID id;

    @Embedded
    private LearnerKey learner;

    private String subject;

    /** Orders the cards that are new. */
    private int position;

    /** Mixes the cards that are due, the same way at every look. */
    private int spread;

    /** Whether it belongs to something that is studied now; what is known of it is kept in any case. */
    private boolean active;

    /** How often it was answered, by which one showing of it is told from the next. */
    private int turn;

    /** The day of study of its first answer. */
    private @Nullable LocalDate firstAsked;

    @Embedded
    private Standing standing;

    protected Card() {}

    Card(LearnerKey learner, Subject subject) {
        this(learner, subject, 0, null, Standing.NEW);
    }

    Card(LearnerKey learner, Subject subject, int turn, @Nullable LocalDate firstAsked, Standing standing) {
        this.id = UUID.randomUUID();
        this.learner = learner;
        this.subject = subject.toString();
        this.spread = id.hashCode();
        this.turn = turn;
        this.firstAsked = firstAsked;
        this.standing = standing;
    }

    UUID id() {
        return id;
    }

    LearnerKey learner() {
        return learner;
    }

    String subject() {
        return subject;
    }

    int turn() {
        return turn;
    }

    boolean isActive() {
        return active;
    }

    Standing standing() {
        return standing;
    }

    @Nullable
    LocalDate firstAsked() {
        return firstAsked;
    }

    void putAt(int place) {
        position = place;
        active = true;
    }

    void rest() {
        active = false;
    }

    /** It was answered, and comes back by the timetable. */
    void review(Timetable timetable, Grade grade, Moment now) {
        standing = timetable.after(standing, grade, now, spread);
        firstAsked = firstAsked == null ? now.day() : firstAsked;
        turn++;
    }

    /** It was answered out of turn, which changes nothing about when it comes back. */
    void cram() {
        turn++;
    }

    void replan(Timetable timetable, LocalDate today) {
        standing = timetable.replanned(standing, today, spread);
    }
}
