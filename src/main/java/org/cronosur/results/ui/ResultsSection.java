package org.cronosur.results.ui;

import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.cronosur.results.Reasons;
import org.cronosur.results.Results;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Results on the desk. */
@Component
@Order(40)
class ResultsSection implements DeskSection {

    private final Results results;
    private final Reasons reasons;

    ResultsSection(Results results, Reasons reasons) {
        this.results = results;
        this.reasons = reasons;
    }

    @Override
    public String title() {
        return "results.title";
    }

    @Override
    public String path() {
        return "/desk/results";
    }

    @Override
    public Sentence summary(Person teacher) {
        int quizzes = results.readableBy(teacher).size();
        int waiting = reasons.waitingFor(teacher);
        if (waiting > 0) {
            return Sentence.of("results.summary.waiting", quizzes, waiting);
        }
        return quizzes == 0 ? Sentence.of("results.none") : Sentence.of("results.summary", quizzes);
    }

    @Override
    public Top top(Person teacher) {
        return new Top(
                "results.latest",
                results.readableBy(teacher).stream()
                        .map(quiz -> new Way(
                                quiz.title(), "/desk/results/" + quiz.taken().quiz()))
                        .toList());
    }
}
