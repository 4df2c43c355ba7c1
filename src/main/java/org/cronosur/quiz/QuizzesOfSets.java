package org.cronosur.quiz;

import java.util.Optional;
import org.cronosur.curation.SetQuizzes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a set to what is asked about it: the shipped quiz first, then those of teachers. */
@Component
@Transactional(readOnly = true)
class QuizzesOfSets implements SetQuizzes {

    private final Quizzes quizzes;

    QuizzesOfSets(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public Optional<String> quizOf(String set) {
        var open = quizzes.findByEventSetOrderBySlug(set);
        return open.stream()
                .filter(Quiz::isShipped)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(quiz -> "/quiz/" + quiz.slug());
    }

    @Override
    public String beginningOf(String set) {
        return "/desk/quizzes?about=" + set;
    }
}
