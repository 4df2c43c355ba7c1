package org.cronosur.quiz;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/**
 * An answer as it was given.
 *
 * @param wording the question as it was put; a later update of the quiz changes neither it nor the score, so that an
 *     answer can be shown and explained for as long as it is kept
 */
@Embeddable
public record Answer(
        @ManyToOne @JoinColumn(name = "wording") Wording wording,
        @Convert(converter = ResponseColumn.class) Response response,
        @Embedded Score score,
        Instant given) {

    public Answer(Question question, Response response, Score score, Instant given) {
        this(new Wording(question), response, score, given);
    }

    /**
     * Grades a response.
     *
     * @throws IllegalArgumentException if the response does not belong to this question
     */
    public static Answer to(Question question, Response response, Instant given) {
        return new Answer(question, response, Grading.grade(question, response), given);
    }

    /** The question as it was put. */
    public Question question() {
        return wording.question();
    }

    /** A reason in the learner's own words, which a person judges; empty where none was asked for or given. */
    public Optional<Reason> reason() {
        return question() instanceof WhereTextsDisagree dispute
                        && dispute.reason() != null
                        && response instanceof Disagreement given
                        && !given.reason().isBlank()
                ? Optional.of(new Reason(dispute.reason(), given.reason()))
                : Optional.empty();
    }

    /** What was asked and is judged by, and what was written. */
    public record Reason(WhereTextsDisagree.Reason asked, String written) {}

    /** The same answer with the points that it earns once a teacher has judged its reason; without a reason, the same. */
    Answer judged(Rubric.Level level) {
        return question() instanceof WhereTextsDisagree dispute && reason().isPresent()
                ? new Answer(wording, response, Grading.judged(dispute, dispute.given(response), level), given)
                : this;
    }

    /** The same answer, given with a hint that costs this part of the points, 0 to 1. */
    Answer afterHint(double cost) {
        return new Answer(wording, response, score.less(cost), given);
    }
}
