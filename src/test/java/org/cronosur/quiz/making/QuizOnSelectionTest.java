package org.cronosur.quiz.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz of what somebody sees in Explore. */
@ProgramTest
class QuizOnSelectionTest {

    @Autowired
    private QuizOnSelection asking;

    @Autowired
    private Events events;

    @Autowired
    private Quizzes quizzes;

    @Test
    void itAsksAboutNothingElseAndIsThereAgainAfterAReload() {
        List<String> seen =
                events.findByText("velasco-1948").stream().map(Event::slug).toList();

        String path = asking.about(seen).orElseThrow();

        Quiz quiz = quizzes.findBySlug(path.substring("/quiz/".length())).orElseThrow();
        assertThat(quiz.isOpen()).isTrue();
        assertThat(quiz.questions()).hasSizeGreaterThan(4);
        assertThat(quiz.questions()).flatMap(Question::events).isSubsetOf(seen);
        assertThat(quiz.questions())
                .allSatisfy(question -> assertThat(
                                quiz.provenanceOf(question.id()).orElseThrow().events())
                        .containsAnyElementsOf(question.events()));
    }

    @Test
    void aHandfulOfEventsIsNotEnough() {
        assertThat(asking.about(List.of("uriburu-1930", "no-such-event"))).isEmpty();
        assertThat(asking.about(List.of())).isEmpty();
    }
}
