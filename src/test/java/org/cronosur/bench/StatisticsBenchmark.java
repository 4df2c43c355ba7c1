package org.cronosur.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cronosur.people.Person;
import org.cronosur.people.Role;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.BlindGuess;
import org.cronosur.quiz.Choice;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.ResponseColumn;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Wording;
import org.cronosur.quiz.Wordings;
import org.cronosur.results.Circle;
import org.cronosur.results.Results;
import org.springframework.context.ConfigurableApplicationContext;

/** Grading a million answers of every kind, and the figures of a million that are stored. */
final class StatisticsBenchmark implements Benchmark {

    private static final int USUAL = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int BATCH = 2_000;
    private static final int GUESSES = 1_000;
    private static final String QUIZ = "argentina-uriburu-peron";
    private static final String EVERY_KIND = "one-word-many-meanings";
    private static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");
    private static final Person TEACHER = new Person(new UUID(0, 1), "Teacher", Role.TEACHER);

    private final Random dice = new Random(1943);
    private final int answers;

    StatisticsBenchmark() {
        this(USUAL);
    }

    private StatisticsBenchmark(int answers) {
        this.answers = answers;
    }

    /** With another number of answers than a million. */
    @Override
    public Benchmark with(List<String> arguments) {
        if (arguments.isEmpty()) {
            return this;
        }
        if (arguments.size() > 1 || !arguments.getFirst().matches("[1-9]\\d{1,6}")) {
            throw new IllegalArgumentException(
                    "Behind “statistics” stands how many answers, 10 to 9999999, or nothing.");
        }
        return new StatisticsBenchmark(Integer.parseInt(arguments.getFirst()));
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public String subject() {
        return "Grading of, and results from, %,d answers in an H2 file".formatted(answers);
    }

    @Override
    public void run(Report report) throws Exception {
        Path data = Files.createTempDirectory("cronosur-bench");
        try (ConfigurableApplicationContext program = WholeProgram.startedOn(data)) {
            Quiz quiz = program.getBean(Quizzes.class).findBySlug(QUIZ).orElseThrow();
            List<SingleChoice> questions = choices(quiz);
            grade(program.getBean(Quizzes.class).findBySlug(EVERY_KIND).orElseThrow(), report);
            int attempts = answers / questions.size();
            questions.forEach(program.getBean(Wordings.class)::keep);
            fill(program.getBean(DataSource.class), quiz, questions, attempts);
            report.value("attempts of %d answers".formatted(questions.size()), String.valueOf(attempts), "–");
            Results results = program.getBean(Results.class);
            report.times(
                    "the report: figures of quiz, questions, classes, and every attempt",
                    times(() -> results.of(QUIZ, Circle.EVERYBODY, TEACHER)),
                    Goal.NONE);
            String question = questions.getFirst().id();
            report.times(
                    "what was answered to one question",
                    times(() -> results.to(QUIZ, question, Circle.EVERYBODY, TEACHER)),
                    Goal.NONE);
        }
        report.value("database on disk, without what H2 would clear away", compacted(data) / 1_000_000 + " MB", "–");
    }

    /** Filled in a minute, the file is mostly pages that were written anew since. */
    private static long compacted(Path data) throws SQLException, IOException {
        try (Connection file = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("cronosur"), "sa", "");
                Statement statement = file.createStatement()) {
            statement.execute("shutdown compact");
        }
        return Files.size(data.resolve("cronosur.mv.db"));
    }

    private static List<SingleChoice> choices(Quiz quiz) {
        return quiz.questions().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .toList();
    }

    /** Guesses at the questions of every kind; all kinds together as many as are stored. */
    private void grade(Quiz quiz, Report report) {
        Map<String, List<Question>> kinds = quiz.questions().stream()
                .collect(groupingBy(question -> question.getClass().getSimpleName(), TreeMap::new, toList()));
        int share = answers / kinds.size();
        kinds.forEach((kind, questions) ->
                report.times("grading %,d answers, %s".formatted(share, kind), grading(questions, share), Goal.NONE));
    }

    private Sample grading(List<Question> questions, int count) {
        List<Given> given = IntStream.range(0, GUESSES)
                .mapToObj(guess -> questions.get(guess % questions.size()))
                .map(question -> new Given(question, BlindGuess.at(question, dice)))
                .toList();
        return times(() -> {
            for (int i = 0; i < count; i++) {
                given.get(i % GUESSES).grade();
            }
        });
    }

    private record Given(Question question, Response response) {

        /** Looks at what it comes to, lest a compiler find that nobody wants to know. */
        void grade() {
            if (Answer.to(question, response, BEGUN).score().share() > 1) {
                throw new IllegalStateException("More than all: " + response);
            }
        }
    }

    private Choice pick(SingleChoice question) {
        return new Choice(
                question.options().get(dice.nextInt(question.options().size())).number());
    }

    private static Sample times(Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return Sample.of(times);
    }

    private void fill(DataSource database, Quiz quiz, List<SingleChoice> questions, int attempts) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int first = 0; first < attempts; first += BATCH) {
                fill(connection, quiz, questions, Math.min(BATCH, attempts - first));
                connection.commit();
            }
        }
    }

    private void fill(Connection connection, Quiz quiz, List<SingleChoice> questions, int attempts)
            throws SQLException {
        String[] ids = questions.stream().map(Question::id).toArray(String[]::new);
        try (PreparedStatement attempt = connection.prepareStatement("""
                        insert into quiz_attempt (id, quiz_slug, learner, questions, begun, finished, class_label)
                        values (?, ?, ?, ?, ?, ?, ?)""");
                PreparedStatement answer = connection.prepareStatement("""
                        insert into quiz_answer (attempt_id, question_id, wording, response, score, given)
                        values (?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < attempts; i++) {
                UUID id = UUID.randomUUID();
                attempt.setObject(1, id);
                attempt.setString(2, quiz.slug());
                attempt.setObject(3, UUID.randomUUID());
                attempt.setArray(4, connection.createArrayOf("varchar", ids));
                attempt.setTimestamp(5, Timestamp.from(BEGUN));
                attempt.setTimestamp(6, Timestamp.from(BEGUN.plusSeconds(600)));
                attempt.setString(7, (i % 4 + 1) + "A");
                attempt.addBatch();
                answersOf(answer, id, questions);
            }
            attempt.executeBatch();
            answer.executeBatch();
        }
    }

    /** Whoever knows more answers more of them rightly. */
    private void answersOf(PreparedStatement statement, UUID attempt, List<SingleChoice> questions)
            throws SQLException {
        double knows = dice.nextDouble();
        for (SingleChoice question : questions) {
            boolean right = dice.nextDouble() < knows;
            Response response = right ? new Choice(question.rightOption().number()) : pick(question);
            statement.setObject(1, attempt);
            statement.setString(2, question.id());
            statement.setObject(3, new Wording(question).id());
            statement.setString(4, new ResponseColumn().convertToDatabaseColumn(response));
            statement.setDouble(5, Answer.to(question, response, BEGUN).score().share());
            statement.setTimestamp(6, Timestamp.from(BEGUN));
            statement.addBatch();
        }
    }
}
