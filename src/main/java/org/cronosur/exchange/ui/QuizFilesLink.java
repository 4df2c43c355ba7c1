package org.cronosur.exchange.ui;

import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizDeskLinks;
import org.springframework.stereotype.Component;

/** The way from a quiz to its files. */
@Component
class QuizFilesLink implements QuizDeskLinks {

    @Override
    public String title() {
        return "files.quiz";
    }

    @Override
    public String path(Quiz quiz) {
        return "/desk/quiz-files/" + quiz.slug();
    }
}
