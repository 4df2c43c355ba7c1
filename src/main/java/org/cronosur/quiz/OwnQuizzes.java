package org.cronosur.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.catalogue.Slug;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes that teachers make, beside the shipped ones, which are copied and never changed. */
@Component
public class OwnQuizzes {

    private final Quizzes quizzes;

    OwnQuizzes(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    /** The quiz was changed in another window since this one opened it; nothing was saved. */
    public static final class ChangedMeanwhile extends RuntimeException {

        ChangedMeanwhile(String slug) {
            super("The quiz " + slug + " was changed since it was opened");
        }
    }

    /** A teacher's quizzes by their titles. */
    @Transactional(readOnly = true)
    public List<Quiz> of(UUID teacher) {
        return quizzes.findByOwner(teacher);
    }

    /** One of them; empty when there is none or when it belongs to another. */
    @Transactional(readOnly = true)
    public Optional<Quiz> of(UUID teacher, String slug) {
        return quizzes.findBySlug(slug).filter(quiz -> quiz.belongsTo(teacher));
    }

    /**
     * Begins an empty quiz about an event set.
     *
     * @throws IllegalArgumentException if the title is empty or too long
     */
    @Transactional
    public Quiz begin(UUID teacher, Bilingual title, String eventSet) {
        return keep(teacher, QuizDraft.written(title, eventSet, List.of()), null);
    }

    /**
     * Copies a shipped quiz, or one of the teacher's own.
     *
     * @throws IllegalArgumentException if there is no such quiz
     */
    @Transactional
    public Quiz copy(UUID teacher, String slug) {
        Quiz original = quizzes.findBySlug(slug)
                .filter(quiz -> quiz.isShipped() || quiz.belongsTo(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no quiz " + slug));
        Quiz copy = keep(teacher, QuizDraft.of(original), original.slug());
        copy.takeOver(original);
        return copy;
    }

    private Quiz keep(UUID teacher, QuizDraft draft, @Nullable String copyOf) {
        draft.check();
        return quizzes.save(Quiz.own(Slug.of(draft.title().es()), OwnQuiz.begunBy(teacher, copyOf), draft));
    }

    /**
     * Saves what a teacher changed. Attempts that are under way follow: what is answered stays as it was asked.
     *
     * @param revision that which the teacher saw when opening it
     * @throws ChangedMeanwhile if it has another revision by now
     * @throws IllegalArgumentException if there is no such quiz of this teacher's, or if the draft cannot be a quiz
     */
    @Transactional
    public Quiz change(UUID teacher, String slug, int revision, QuizDraft draft) {
        draft.check();
        Quiz quiz = mine(teacher, slug);
        if (quiz.own().orElseThrow().revision() != revision) {
            throw new ChangedMeanwhile(slug);
        }
        quiz.become(draft);
        return quizzes.save(quiz);
    }

    /**
     * Says how it is taken, and who has more time.
     *
     * @throws IllegalArgumentException if there is no such quiz of this teacher's, or if two have the same code
     */
    @Transactional
    public Quiz rule(UUID teacher, String slug, QuizRules rules, Collection<ExtraTime> extraTimes) {
        Quiz quiz = mine(teacher, slug);
        quiz.changeRules(rules);
        quiz.changeExtraTimes(extraTimes);
        return quizzes.save(quiz);
    }

    /**
     * Lets pupils take it under its address, or no more.
     *
     * @throws IllegalArgumentException if there is no such quiz of this teacher's, or if it asks nothing yet
     */
    @Transactional
    public Quiz open(UUID teacher, String slug, boolean toPupils) {
        Quiz quiz = mine(teacher, slug);
        Require.that(!toPupils || !quiz.questions().isEmpty(), "The quiz %s asks nothing yet", slug);
        quiz.open(toPupils);
        return quizzes.save(quiz);
    }

    /** @throws IllegalArgumentException if there is no such quiz of this teacher's */
    @Transactional
    public void delete(UUID teacher, String slug) {
        quizzes.delete(mine(teacher, slug));
    }

    private Quiz mine(UUID teacher, String slug) {
        return quizzes.findLocked(slug)
                .filter(quiz -> quiz.belongsTo(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no quiz " + slug + " of this teacher's"));
    }
}
