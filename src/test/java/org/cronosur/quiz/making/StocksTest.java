package org.cronosur.quiz.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronosur.ProgramTest;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.Step;
import org.cronosur.quiz.EventQuestions;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What self-study asks about the events of a set. */
@ProgramTest
class StocksTest {

    @Autowired
    private EventQuestions questions;

    @Autowired
    private EventSets sets;

    @Autowired
    private Quizzes quizzes;

    @Test
    void mostEventsOfEveryLessonAreAskedAbout() {
        sets.findAll()
                .forEach(set -> assertThat(questions.of(set.slug()).questions())
                        .as(set.slug())
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThan(eventsOf(set).size() / 2));
    }

    @Test
    void everyQuestionIsAboutAnEventOfTheSetAndKnowsItsVersion() {
        EventSet set = sets.findBySlug("peru-sendero-luminoso").orElseThrow();
        EventQuestions.Stock stock = questions.of(set.slug());

        Quiz quiz = quizzes.findBySlug(stock.quiz()).orElseThrow();
        assertThat(stock.questions()).allSatisfy(id -> {
            assertThat(quiz.question(id).orElseThrow().events()).isSubsetOf(eventsOf(set));
            assertThat(quiz.provenanceOf(id)).isPresent();
        });
    }

    @Test
    void whatIsMadeStaysAsItIs() {
        EventQuestions.Stock first = questions.of("bolivia-2008-2021");
        List<?> asked = quizzes.findBySlug(first.quiz()).orElseThrow().questions();

        assertThat(questions.of("bolivia-2008-2021")).isEqualTo(first);
        assertThat(quizzes.findBySlug(first.quiz()).orElseThrow().questions()).isEqualTo(asked);
    }

    @Test
    void itIsNoQuizToBeTaken() {
        EventQuestions.Stock stock = questions.of("argentina-uriburu-peron");

        assertThat(quizzes.findBySlug(stock.quiz()).orElseThrow().isOpen()).isFalse();
        assertThat(quizzes.findByEventSetOrderBySlug("argentina-uriburu-peron"))
                .extracting(Quiz::slug)
                .doesNotContain(stock.quiz());
    }

    @Test
    void aSetThatNobodyMaySeeGivesNothing() {
        assertThat(questions.of("no-such-set").questions()).isEmpty();
    }

    private static Set<String> eventsOf(EventSet set) {
        return new HashSet<>(set.steps().stream().map(Step::event).toList());
    }
}
