package org.cronosur.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.people.Person;
import org.cronosur.people.Role;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.Choice;
import org.cronosur.quiz.ClassLabel;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizTaking;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.SingleChoice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Results of attempts as they really are stored. */
@ProgramTest
class ResultsTest {

    private static final String QUIZ = "bolivia-2008-2021";
    private static final Person TEACHER = new Person(UUID.randomUUID(), "Profesora", Role.TEACHER);

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private QuizTaking taking;

    @Autowired
    private Results results;

    @Test
    void tellsHowAQuizWasTaken() {
        Quiz quiz = quizzes.findBySlug(QUIZ).orElseThrow();
        SingleChoice first = firstChoice(quiz);
        LearnerKey ana = LearnerKey.random();
        take(quiz, ana, "3A", true);
        take(quiz, LearnerKey.random(), "3A", false);
        take(quiz, LearnerKey.random(), "3B", true);
        again(quiz, ana);
        taking.beginOrResume(LearnerKey.random(), quiz);

        Report report = results.of(QUIZ, Circle.EVERYBODY, TEACHER).orElseThrow();

        assertThat(report.figures().people()).isEqualTo(3);
        assertThat(report.underway()).isEqualTo(1);
        assertThat(report.labels()).containsExactly("3A", "3B");
        assertThat(report.attempts())
                .hasSize(3)
                .allSatisfy(attempt ->
                        assertThat(attempt.asked()).isEqualTo(quiz.questions().size()));
        assertThat(report.questions()).hasSameSizeAs(quiz.questions());
        assertThat(facility(report, first)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(report.classes()).extracting(of -> of.figures().people()).containsExactly(2, 1);

        Report all = results.of(QUIZ, new Circle(null, false), TEACHER).orElseThrow();
        assertThat(all.figures().people()).isEqualTo(4);
        Report oneClass = results.of(QUIZ, new Circle("3B", true), TEACHER).orElseThrow();
        assertThat(facility(oneClass, first)).isEqualTo(1);

        AnswersTo answers =
                results.to(QUIZ, first.id(), Circle.EVERYBODY, TEACHER).orElseThrow();
        assertThat(answers.answered()).isEqualTo(3);
        assertThat(answers.commonestWrong().orElseThrow().times()).isEqualTo(1);

        assertThat(results.readableBy(TEACHER))
                .extracting(taken -> taken.taken().quiz())
                .contains(QUIZ);
        ResultsAsCsv files = new ResultsAsCsv(report, Locale.of("es"), ZoneOffset.UTC);
        assertThat(files.attempts().lines()).hasSize(4);
        assertThat(files.questions().lines()).hasSize(quiz.questions().size() + 1);
    }

    private static double facility(Report report, Question question) {
        return report.questions().stream()
                .filter(line -> line.figures().question().equals(question.id()))
                .map(line -> ((Figure.Known) line.figures().facility()).value())
                .findFirst()
                .orElseThrow();
    }

    private void take(Quiz quiz, LearnerKey learner, String label, boolean right) {
        Attempt attempt = taking.beginOrResume(learner, quiz);
        taking.label(attempt.id(), ClassLabel.parse(label).orElseThrow());
        SingleChoice first = firstChoice(quiz);
        taking.answer(attempt.id(), first, new Choice(option(first, right)));
        taking.handIn(attempt.id());
    }

    private void again(Quiz quiz, LearnerKey learner) {
        Attempt attempt = taking.beginAgain(learner, quiz);
        SingleChoice first = firstChoice(quiz);
        taking.answer(attempt.id(), first, new Choice(option(first, false)));
        taking.handIn(attempt.id());
    }

    private static SingleChoice firstChoice(Quiz quiz) {
        List<SingleChoice> choices = quiz.questions().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .toList();
        return choices.getFirst();
    }

    private static int option(SingleChoice question, boolean right) {
        return question.options().stream()
                .filter(option -> option.right() == right)
                .mapToInt(Option::number)
                .findFirst()
                .orElseThrow();
    }
}
