package org.cronosur.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.people.Person;
import org.cronosur.people.Role;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.Disagreement;
import org.cronosur.quiz.Judgement;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizTaking;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.ReasonsGiven.Given;
import org.cronosur.quiz.Rubric.Level;
import org.cronosur.quiz.WhereTextsDisagree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reasons that pupils wrote, on the way to a teacher and back. */
@ProgramTest
class ReasonsTest {

    private static final Person TEACHER = new Person(UUID.randomUUID(), "Profesora", Role.TEACHER);
    private static final Person COLLEAGUE = new Person(UUID.randomUUID(), "Colega", Role.TEACHER);

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private OwnQuizzes own;

    @Autowired
    private QuizTaking taking;

    @Autowired
    private Reasons reasons;

    private Quiz quiz;
    private WhereTextsDisagree question;

    /** Reasons given to quizzes that are everybody's, before this test. */
    private long others;

    @BeforeEach
    void aQuizAsksForAReason() {
        others = reasons.waitingFor(COLLEAGUE);
        quiz = own.copy(TEACHER.id(), "one-word-many-meanings");
        own.open(TEACHER.id(), quiz.slug(), true);
        question = quiz.questions().stream()
                .filter(WhereTextsDisagree.class::isInstance)
                .map(WhereTextsDisagree.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void clearTheDesk() {
        own.delete(TEACHER.id(), quiz.slug());
    }

    @Test
    void waitForATeacherAndGoBackToTheirWriters() {
        LearnerKey pupil = LearnerKey.random();
        answers(pupil, "Escribe cinco años después.");
        answers(LearnerKey.random(), "  ");

        assertThat(reasons.waitingFor(TEACHER)).isEqualTo(others + 1);
        Given given =
                reasons.of(quiz.slug(), false, TEACHER).orElseThrow().reasons().getFirst();
        assertThat(given.reason().written()).isEqualTo("Escribe cinco años después.");
        assertThat(given.judgement()).isEmpty();

        reasons.judge(given, Level.PARTLY);

        assertThat(reasons.waitingFor(TEACHER)).isEqualTo(others);
        assertThat(reasons.of(quiz.slug(), false, TEACHER).orElseThrow().reasons())
                .isEmpty();
        assertThat(reasons.of(quiz.slug(), true, TEACHER).orElseThrow().reasons())
                .singleElement()
                .satisfies(judged -> assertThat(judged.judgement()).contains(teachers(Level.PARTLY)));
        assertThat(taking.latest(pupil, quiz).orElseThrow().judgementOn(question))
                .contains(teachers(Level.PARTLY));
    }

    @Test
    void whatTheWriterThinksOfHerReasonIsNoTeachersJudgement() {
        Attempt attempt = answers(LearnerKey.random(), "Porque sí.");

        taking.judge(attempt.id(), question, new Judgement(Level.FULL, Judgement.Judge.SELF));

        Reasons.Pile pile = reasons.of(quiz.slug(), false, TEACHER).orElseThrow();
        assertThat(pile.waiting()).isEqualTo(1);
        assertThat(pile.reasons().getFirst().judgement().orElseThrow().level()).isEqualTo(Level.FULL);
    }

    @Test
    void aTeachersJudgementCountsInTheScoreUntilSheJudgesOtherwise() {
        LearnerKey pupil = LearnerKey.random();
        answers(pupil, "Porque sí.");
        double graded = scoreOf(pupil);
        Given given =
                reasons.of(quiz.slug(), false, TEACHER).orElseThrow().reasons().getFirst();

        taking.judge(given.attempt(), question, new Judgement(Level.FULL, Judgement.Judge.SELF));
        assertThat(scoreOf(pupil)).isEqualTo(graded);
        reasons.judge(given, Level.FULL);
        assertThat(scoreOf(pupil)).isGreaterThan(graded);
        reasons.judge(given, Level.NONE);
        assertThat(scoreOf(pupil)).isEqualTo(graded);
    }

    private double scoreOf(LearnerKey pupil) {
        return taking.latest(pupil, quiz).orElseThrow().score().share();
    }

    @Test
    void aColleagueReadsNothingOfAnotherTeachersQuiz() {
        answers(LearnerKey.random(), "Porque sí.");

        assertThat(reasons.of(quiz.slug(), true, COLLEAGUE)).isEmpty();
        assertThat(reasons.waitingFor(COLLEAGUE)).isEqualTo(others);
    }

    private Attempt answers(LearnerKey pupil, String reason) {
        Attempt attempt = taking.beginOrResume(pupil, quiz);
        taking.answer(attempt.id(), question, new Disagreement(question.about(), null, Map.of(), reason));
        return attempt;
    }

    private static Judgement teachers(Level level) {
        return new Judgement(level, Judgement.Judge.TEACHER);
    }
}
