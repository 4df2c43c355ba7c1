package org.cronosur.quiz.ui.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Changes;
import org.cronosur.quiz.ExtraTime;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizDraft;
import org.cronosur.quiz.QuizRules;

/**
 * A teacher's quiz while she works at it. Whatever she changes is stored at once; where another window was faster, nothing
 * is, and {@link OwnQuizzes.ChangedMeanwhile} says so.
 */
final class QuizOnDesk {

    private final OwnQuizzes quizzes;
    private final Changes changes;
    private final UUID teacher;
    private Quiz quiz;

    QuizOnDesk(OwnQuizzes quizzes, Changes changes, UUID teacher, Quiz quiz) {
        this.quizzes = quizzes;
        this.changes = changes;
        this.teacher = teacher;
        this.quiz = quiz;
    }

    Quiz quiz() {
        return quiz;
    }

    /** Which events have changed since questions were made from them, by the ids of the questions. */
    Map<String, List<Changes.Changed>> changed() {
        return changes.since(quiz);
    }

    /** Takes over what another window did. */
    void reload() {
        quiz = quizzes.of(teacher, quiz.slug()).orElseThrow();
    }

    void openOrClose() {
        quizzes.open(teacher, quiz.slug(), !quiz.isOpen());
        reload();
    }

    void rename(Bilingual title) {
        change(draft -> draft.called(title));
    }

    void order(List<Question> questions) {
        change(draft -> draft.asking(questions));
    }

    /** Keeps a question as she wrote it; with that she has held it against the events of today. */
    void keep(QuestionEditor.Written written) {
        Question question = written.question();
        change(draft -> renewed(
                draft.with(question).hinting(question.id(), written.hint()).telling(question.id(), written.sensitive()),
                question));
    }

    /** Holds a question for right although an event has changed. */
    void accept(Question question) {
        change(draft -> renewed(draft, question));
    }

    private QuizDraft renewed(QuizDraft draft, Question question) {
        return draft.stemming(
                question.id(),
                quiz.provenanceOf(question.id()).map(changes::renewed).orElse(null));
    }

    /** Approves a proposal: from now on it is a question like any other, under an id of its own. */
    void take(Proposal proposal) {
        Proposal own = proposal.called(freeId());
        change(draft -> draft.with(own.question()).stemming(own.question().id(), own.provenance()));
    }

    /** Puts a proposal in the place of a question. What was answered to that is told apart by its id. */
    void replace(Question question, Proposal proposal) {
        Proposal own = proposal.called(freeId());
        change(draft -> draft.instead(question.id(), own.question())
                .stemming(own.question().id(), own.provenance()));
    }

    /** An id that no question has. */
    String freeId() {
        return "q-" + UUID.randomUUID().toString().substring(0, 8);
    }

    void rule(QuizRules rules, Collection<ExtraTime> extraTimes) {
        quizzes.rule(teacher, quiz.slug(), rules, extraTimes);
        reload();
    }

    private void change(UnaryOperator<QuizDraft> step) {
        int revision = quiz.own().orElseThrow().revision();
        quizzes.change(teacher, quiz.slug(), revision, step.apply(QuizDraft.of(quiz)));
        reload();
    }
}
