package org.cronosur.quiz.ui.desk;

import java.util.List;
import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Quiz;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk says of a teacher's quizzes. */
@Component
@Order(30)
class QuizSection implements DeskSection {

    private final OwnQuizzes quizzes;

    QuizSection(OwnQuizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public String title() {
        return "desk.quizzes";
    }

    @Override
    public String path() {
        return "/desk/quizzes";
    }

    @Override
    public Sentence summary(Person teacher) {
        List<Quiz> own = quizzes.of(teacher.id());
        long open = own.stream().filter(Quiz::isOpen).count();
        return own.isEmpty() ? Sentence.of("desk.quizzes.none") : Sentence.of("desk.quizzes.summary", own.size(), open);
    }

    @Override
    public Top top(Person teacher) {
        return new Top(
                "desk.quizzes.unfinished",
                quizzes.of(teacher.id()).stream()
                        .filter(quiz -> !quiz.isOpen())
                        .map(quiz -> new Way(quiz.title(), "/desk/quiz/" + quiz.slug()))
                        .toList());
    }
}
