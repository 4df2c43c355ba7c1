package org.cronosur.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.cronosur.people.Person;
import org.cronosur.quiz.Judgement;
import org.cronosur.quiz.QuizTaking;
import org.cronosur.quiz.ReasonsGiven;
import org.cronosur.quiz.ReasonsGiven.Given;
import org.cronosur.quiz.Rubric;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reasons in pupils' own words, which teachers judge: those given to shipped quizzes and to their own. */
@Component
@Transactional(readOnly = true)
public class Reasons {

    /** So many are read at one go; when they are judged the next ones come. */
    private static final int MOST = 200;

    private final Results results;
    private final ReasonsGiven given;
    private final QuizTaking taking;

    Reasons(Results results, ReasonsGiven given, QuizTaking taking) {
        this.results = results;
        this.given = given;
        this.taking = taking;
    }

    /**
     * Reasons given to one quiz.
     *
     * @param reasons by question, and of each the earliest first
     * @param waiting how many wait to be judged, those that are not among these too
     */
    public record Pile(Bilingual title, List<Given> reasons, int waiting) {}

    /** How many wait for this teacher. */
    public int waitingFor(Person teacher) {
        Map<String, Integer> waiting = given.waiting();
        return waiting.keySet().stream()
                .filter(quiz -> results.find(quiz, teacher).isPresent())
                .mapToInt(waiting::get)
                .sum();
    }

    /** How many wait that were given to a quiz. */
    public int waitingAt(String quiz) {
        return given.waiting().getOrDefault(quiz, 0);
    }

    /**
     * Empty if there is no such quiz, or if it is another teacher's.
     *
     * @param judgedToo whether those are wanted too that a teacher has judged
     */
    public Optional<Pile> of(String quiz, boolean judgedToo, Person teacher) {
        return results.find(quiz, teacher)
                .map(found -> new Pile(found.title(), given.of(quiz, judgedToo, MOST), waitingAt(quiz)));
    }

    /** Keeps how far a reason got; the learner sees it beside her answer. */
    @Transactional
    public void judge(Given reason, Rubric.Level level) {
        taking.judge(reason.attempt(), reason.question(), new Judgement(level, Judgement.Judge.TEACHER));
    }
}
