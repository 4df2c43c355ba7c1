package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cronosur.quiz.QuizFixture.said;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;

import java.util.List;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Quizzes that teachers make, in the database of the program. */
@ProgramTest
class OwnQuizzesTest {

    private static final String LESSON = "argentina-uriburu-peron";
    private static final UUID TEACHER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();

    @Autowired
    private OwnQuizzes own;

    @Autowired
    private Quizzes quizzes;

    @AfterEach
    void clearTheDesk() {
        own.of(TEACHER).forEach(quiz -> own.delete(TEACHER, quiz.slug()));
    }

    @Test
    void whatIsSavedIsWhatPupilsAreAsked() {
        Quiz quiz = begun();

        own.change(TEACHER, quiz.slug(), 0, asking(whoFell(), threeEvents()));

        assertThat(own.of(TEACHER, quiz.slug()).orElseThrow().questions()).containsExactly(whoFell(), threeEvents());
    }

    @Test
    void pupilsSeeNothingOfItBeforeItIsPublished() {
        Quiz quiz = begun();
        own.change(TEACHER, quiz.slug(), 0, asking(whoFell()));
        assertThat(offered()).doesNotContain(quiz.slug());
        assertThat(quiz.isOpen()).isFalse();

        own.open(TEACHER, quiz.slug(), true);

        assertThat(offered()).contains(quiz.slug());
        assertThat(quizzes.findBySlug(quiz.slug()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void aQuizThatAsksNothingIsNotPublished() {
        Quiz quiz = begun();

        assertThatIllegalArgumentException().isThrownBy(() -> own.open(TEACHER, quiz.slug(), true));
    }

    @Test
    void aColleagueNeitherSeesNorChangesIt() {
        Quiz quiz = begun();

        assertThat(own.of(COLLEAGUE)).isEmpty();
        assertThat(own.of(COLLEAGUE, quiz.slug())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> own.change(COLLEAGUE, quiz.slug(), 0, asking(whoFell())));
        assertThatIllegalArgumentException().isThrownBy(() -> own.delete(COLLEAGUE, quiz.slug()));
    }

    @Test
    void theSecondOfTwoWindowsLosesNothingOfTheFirst() {
        Quiz quiz = begun();
        own.change(TEACHER, quiz.slug(), 0, asking(whoFell()));

        assertThatExceptionOfType(OwnQuizzes.ChangedMeanwhile.class)
                .isThrownBy(() -> own.change(TEACHER, quiz.slug(), 0, asking(threeEvents())));
        assertThat(own.of(TEACHER, quiz.slug()).orElseThrow().questions()).containsExactly(whoFell());
    }

    @Test
    void aCopyOfAShippedQuizLeavesThatAsItIs() {
        Quiz shipped = quizzes.findByEventSetOrderBySlug(LESSON).getFirst();

        Quiz copy = own.copy(TEACHER, shipped.slug());
        own.change(TEACHER, copy.slug(), 0, asking(whoFell()));

        assertThat(copy.own().orElseThrow().copyOf()).isEqualTo(shipped.slug());
        assertThat(quizzes.findBySlug(shipped.slug()).orElseThrow().questions()).isEqualTo(shipped.questions());
    }

    @Test
    void twoQuestionsOfOneIdAreRefused() {
        Quiz quiz = begun();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.change(TEACHER, quiz.slug(), 0, asking(whoFell(), whoFell())));
    }

    private Quiz begun() {
        return own.begin(TEACHER, said("Mi quiz"), LESSON);
    }

    private List<String> offered() {
        return quizzes.findByEventSetOrderBySlug(LESSON).stream()
                .map(Quiz::slug)
                .toList();
    }

    private static QuizDraft asking(Question... questions) {
        return QuizDraft.written(said("Mi quiz"), LESSON, List.of(questions));
    }
}
