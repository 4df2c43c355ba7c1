package org.cronosur.results;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cronosur.language.Bilingual;
import org.cronosur.people.Person;
import org.cronosur.quiz.AnswersGiven;
import org.cronosur.quiz.AnswersGiven.Sitting;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results of quizzes, for teachers: of shipped quizzes and of their own. */
@Component
@Transactional(readOnly = true)
public class Results {

    private final Quizzes quizzes;
    private final AnswersGiven given;

    Results(Quizzes quizzes, AnswersGiven given) {
        this.quizzes = quizzes;
        this.given = given;
    }

    /** A quiz that has been taken. */
    public record TakenQuiz(Bilingual title, AnswersGiven.Taken taken) {}

    /** The quizzes with results that this teacher may read, the latest first. */
    public List<TakenQuiz> readableBy(Person teacher) {
        return given.quizzes().stream()
                .sorted(Comparator.comparing(AnswersGiven.Taken::latest).reversed())
                .flatMap(taken -> find(taken.quiz(), teacher).map(quiz -> new TakenQuiz(quiz.title(), taken)).stream())
                .toList();
    }

    /** Empty if there is no such quiz, or if it is another teacher's. */
    public Optional<Report> of(String quiz, Circle circle, Person teacher) {
        return find(quiz, teacher).map(found -> report(found, circle));
    }

    /** What was given to one question, empty as above or if nobody was asked it. */
    public Optional<AnswersTo> to(String quiz, String question, Circle circle, Person teacher) {
        return find(quiz, teacher)
                .flatMap(found -> asked(found, question))
                .map(asked -> answersTo(quiz, asked, circle));
    }

    Optional<Quiz> find(String quiz, Person teacher) {
        return quizzes.findBySlug(quiz).filter(found -> mayRead(teacher, found));
    }

    private static boolean mayRead(Person teacher, Quiz quiz) {
        return quiz.own().map(own -> own.by().equals(teacher.id())).orElse(true);
    }

    private Optional<Question> asked(Quiz quiz, String question) {
        return quiz.question(question).or(() -> given.asPutLast(quiz.slug(), question));
    }

    private AnswersTo answersTo(String quiz, Question asked, Circle circle) {
        Set<UUID> counted = new LinkedHashSet<>();
        counted(given.sittings(quiz), circle).forEach(sitting -> counted.add(sitting.id()));
        AnswersTo.Count count = new AnswersTo.Count(asked);
        given.responses(quiz, asked.id(), (attempt, response, score) -> {
            if (counted.contains(attempt)) {
                count.add(response, score);
            }
        });
        return count.done();
    }

    private Report report(Quiz quiz, Circle circle) {
        List<Sitting> all = given.sittings(quiz.slug());
        Sheets sheets = new Sheets(counted(all, new Circle(null, circle.firstOnly())), idsOf(quiz));
        given.scores(quiz.slug(), sheets::take);
        return sheets.report(quiz, circle, labels(all), given.underway(quiz.slug()), lost(quiz, sheets.questions()));
    }

    /** The questions that the quiz has dropped since they were answered. */
    private Map<String, Question> lost(Quiz quiz, List<String> asked) {
        Map<String, Question> lost = new HashMap<>();
        asked.stream()
                .filter(id -> quiz.question(id).isEmpty())
                .forEach(id -> given.asPutLast(quiz.slug(), id).ifPresent(question -> lost.put(id, question)));
        return lost;
    }

    private static List<Sitting> counted(List<Sitting> all, Circle circle) {
        Set<Integer> seen = new LinkedHashSet<>();
        return all.stream()
                .filter(sitting -> !circle.firstOnly() || seen.add(sitting.learner()))
                .filter(sitting -> circle.label() == null || circle.label().equals(sitting.label()))
                .toList();
    }

    private static List<String> labels(List<Sitting> all) {
        Set<String> labels = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        all.stream().map(Sitting::label).filter(label -> label != null).forEach(labels::add);
        return List.copyOf(labels);
    }

    private static List<String> idsOf(Quiz quiz) {
        return quiz.questions().stream().map(Question::id).toList();
    }
}
