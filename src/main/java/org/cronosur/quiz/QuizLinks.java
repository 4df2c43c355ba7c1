package org.cronosur.quiz;

import java.util.List;
import java.util.stream.Stream;
import org.cronosur.catalogue.EventLinks;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes that ask about an event, then those of the other lessons in which it is a step. */
@Component
class QuizLinks implements EventLinks {

    private final EventSets lessons;
    private final QuizzesOnEvents quizzes;

    QuizLinks(EventSets lessons, QuizzesOnEvents quizzes) {
        this.lessons = lessons;
        this.quizzes = quizzes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EventLink> linksOf(String event) {
        List<String> taught =
                lessons.findByEvent(event).stream().map(EventSet::slug).toList();
        return Stream.of(quizzes.findAsking(event), quizzes.findByEventSetInOrderBySlug(taught))
                .flatMap(List::stream)
                .map(quiz -> new EventLink(Target.QUIZ, quiz.title(), "/quiz/" + quiz.slug()))
                .distinct()
                .toList();
    }
}
