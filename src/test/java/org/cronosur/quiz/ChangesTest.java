package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.quiz.QuizFixture.MORNING;
import static org.cronosur.quiz.QuizFixture.RIGHT;
import static org.cronosur.quiz.QuizFixture.said;
import static org.cronosur.quiz.QuizFixture.whoFell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.OwnEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that were made from an event which says another thing later. */
@ProgramTest
class ChangesTest {

    private static final UUID TEACHER = UUID.randomUUID();

    @Autowired
    private OwnQuizzes quizzes;

    @Autowired
    private OwnEvents events;

    @Autowired
    private Changes changes;

    @Autowired
    private Feedbacks feedbacks;

    private Event event;
    private SingleChoice question;
    private Quiz quiz;

    @BeforeEach
    void aQuestionIsApproved() {
        event = events.copy(TEACHER, "uriburu-1930", "");
        question = new SingleChoice("q1", said("¿Quién?"), whoFell().options(), said("."), event.slug(), null);
        Provenance made = new Provenance(
                List.of(new Provenance.Version(event.slug(), event.digest())), "velasco-1948", said("párr. 4"));
        quiz = quizzes.begin(TEACHER, said("Mi quiz"), "argentina-uriburu-peron");
        change(QuizDraft.of(quiz).with(question).with(whoFell("q2")).stemming("q1", made));
    }

    @AfterEach
    void clearTheDesk() {
        quizzes.of(TEACHER).forEach(own -> quizzes.delete(TEACHER, own.slug()));
        events.of(TEACHER).forEach(own -> events.delete(TEACHER, own.slug()));
    }

    @Test
    void nothingHasChangedAsLongAsTheEventSaysTheSame() {
        assertThat(changes.since(quiz)).isEmpty();
        assertThat(ground().changed()).isFalse();
    }

    @Test
    void theQuestionSaysThatItsEventHasChanged() {
        retitle("Otro título");

        assertThat(changes.since(quiz))
                .containsOnlyKeys("q1")
                .containsEntry("q1", List.of(new Changes.Changed(event.slug(), Optional.of(said("Otro título")))));
        assertThat(ground().changed()).isTrue();
    }

    @Test
    void whoHoldsItForRightAllTheSameIsNotToldAgainUntilTheNextChange() {
        retitle("Otro título");

        change(QuizDraft.of(quiz)
                .stemming("q1", changes.renewed(quiz.provenanceOf("q1").orElseThrow())));
        assertThat(changes.since(quiz)).isEmpty();

        retitle("Y otro");
        assertThat(changes.since(quiz)).containsOnlyKeys("q1");
    }

    @Test
    void anEventThatIsGoneIsNamedByItsAddress() {
        events.delete(TEACHER, event.slug());

        assertThat(changes.since(quiz))
                .containsEntry("q1", List.of(new Changes.Changed(event.slug(), Optional.empty())));
    }

    @Test
    void whatAQuestionWasMadeFromGoesWithIt() {
        Quiz copy = quizzes.copy(TEACHER, quiz.slug());
        assertThat(copy.provenanceOf("q1")).isEqualTo(quiz.provenanceOf("q1")).isPresent();

        change(QuizDraft.of(quiz).asking(List.of(whoFell("q2"))));
        assertThat(quiz.provenanceOf("q1")).isEmpty();
    }

    private Ground ground() {
        Answer answer = Answer.to(question, new Choice(RIGHT), MORNING);
        return feedbacks.on(answer, quiz.provenanceOf("q1")).grounds().getFirst();
    }

    private void change(QuizDraft draft) {
        quizzes.change(TEACHER, quiz.slug(), quiz.own().orElseThrow().revision(), draft);
        quiz = quizzes.of(TEACHER, quiz.slug()).orElseThrow();
    }

    private void retitle(String title) {
        Event now = events.of(TEACHER, event.slug()).orElseThrow();
        EventDraft same = EventDraft.of(now);
        events.change(
                TEACHER,
                now.slug(),
                now.own().orElseThrow().revision(),
                new EventDraft(
                        new Event.Naming(
                                said(title),
                                same.naming().label(),
                                same.naming().summary()),
                        same.circumstances(),
                        same.standing(),
                        same.testimony()));
    }
}
