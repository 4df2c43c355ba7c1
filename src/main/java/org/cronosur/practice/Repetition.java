package org.cronosur.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.ResponseColumn;
import org.cronosur.quiz.Score;
import org.cronosur.quiz.Wording;
import org.jspecify.annotations.Nullable;

/** One answer to a card. */
@Entity
@Table(name = "study_repetition")
class Repetition {

    @Id
    private UUID id;

    @Column(name = "card_id")
    private UUID card;

    @Embedded
    private LearnerKey learner;

    private int turn;

    @Column(name = "study_day")
    private LocalDate day;

    private Instant given;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Embedded
    private Score score;

    private long hesitationMillis;
    private boolean cram;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "wording")
    private @Nullable Wording wording;

    @Convert(converter = ResponseColumn.class)
    private @Nullable Response response;

    protected Repetition() {}

    /** What is known of an answer, wherever it was given. */
    record Facts(int turn, LocalDate day, Instant given, Grade grade, Score score, Duration hesitation, boolean cram) {}

    /** An answer that was given elsewhere. */
    Repetition(Card card, Facts facts) {
        this.id = UUID.randomUUID();
        this.card = card.id();
        this.learner = card.learner();
        this.turn = facts.turn();
        this.day = facts.day();
        this.given = facts.given();
        this.grade = facts.grade();
        this.score = facts.score();
        this.hesitationMillis = facts.hesitation().toMillis();
        this.cram = facts.cram();
    }

    /** An answer that was given here. */
    Repetition(Card card, Facts facts, Answer answer) {
        this(card, facts);
        this.wording = answer.wording();
        this.response = answer.response();
    }

    UUID id() {
        return id;
    }

    UUID card() {
        return card;
    }

    Facts facts() {
        return new Facts(turn, day, given, grade, score, Duration.ofMillis(hesitationMillis), cram);
    }

    /** The answer with its question; empty for one that was given elsewhere. */
    Optional<Answer> answer() {
        return wording == null || response == null
                ? Optional.empty()
                : Optional.of(new Answer(wording, response, score, given));
    }
}
