package org.cronosur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.practice.Almanac;
import org.cronosur.practice.Courses;
import org.cronosur.practice.Cramming;
import org.cronosur.practice.Enrolment;
import org.cronosur.practice.Plan;
import org.cronosur.practice.Progress;
import org.cronosur.practice.Studying;
import org.cronosur.practice.Travel;
import org.cronosur.practice.Turn;
import org.cronosur.quiz.Choice;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.SingleChoice;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Self-study of somebody who has ten thousand cards, all of them asked before and a tenth of them due. */
final class StudyBenchmark implements Benchmark {

    private static final int CARDS = 10_000;
    private static final int QUESTIONS = 20;
    private static final int ANSWERS = 300;
    private static final int ROUNDS = 100;
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Locale SPANISH = Locale.of("es");
    private static final Plan MANY_NEW = new Plan(0.9, Plan.MOST_NEW_PER_DAY, null);

    private final LearnerKey learner = LearnerKey.random();

    @Override
    public String name() {
        return "study";
    }

    @Override
    public String subject() {
        return "Self-study with %,d cards of one learner in an H2 file: time in the server".formatted(CARDS);
    }

    @Override
    public void run(Report report) throws Exception {
        Path data = Files.createTempDirectory("cronosur-bench");
        try (ConfigurableApplicationContext program = WholeProgram.startedOn(data)) {
            List<String> sets = fill(program.getBean(Quizzes.class));
            Enrolment enrolment = program.getBean(Enrolment.class);
            long begin = System.nanoTime();
            enrolment.choose(learner, sets, ZONE);
            report.value("choosing %d sets of %d cards".formatted(sets.size(), QUESTIONS), milliseconds(begin), "–");
            learn(program.getBean(JdbcClient.class));
            session(report, program.getBean(Studying.class));
            page(report, program);
            rarer(report, program, enrolment, sets.getFirst());
        }
    }

    private static String milliseconds(long begin) {
        return Math.round((System.nanoTime() - begin) / 1e6) + " ms";
    }

    /** One quiz to a set. */
    private static List<String> fill(Quizzes quizzes) {
        List<String> sets = IntStream.range(0, CARDS / QUESTIONS)
                .mapToObj("set-%03d"::formatted)
                .toList();
        sets.forEach(set -> quizzes.save(Quiz.shipped("quiz-" + set, set, said(set), questions())));
        return sets;
    }

    private static List<Question> questions() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .<Question>mapToObj(number -> new SingleChoice(
                        "q" + number,
                        said("Pregunta " + number),
                        List.of(
                                new Option(1, said("Una respuesta"), true, null),
                                new Option(2, said("Otra respuesta"), false, null),
                                new Option(3, said("Una tercera respuesta"), false, null)),
                        said("Así fue."),
                        "uriburu-1930",
                        null))
                .toList();
    }

    private static Bilingual said(String words) {
        return new Bilingual(words, words);
    }

    /** All cards have been asked, and come back over the ten days from today on. */
    private void learn(JdbcClient database) {
        LocalDate today = LocalDate.now(ZONE);
        database.sql("""
                update study_card set standing_phase = 'REVIEW', turn = 3, first_asked = cast(:long_ago as date),
                standing_memory_stability = 10 + mod(position, 50), standing_memory_difficulty = 5,
                standing_reviewed = cast(:before as date), standing_due = dateadd('DAY', mod(position, 10), cast(:today as date))
                where learner = :learner""")
                .param("long_ago", today.minusDays(60))
                .param("before", today.minusDays(12))
                .param("today", today)
                .param("learner", UUID.fromString(learner.toString()))
                .update();
        database.sql("""
                insert into study_repetition (id, card_id, learner, turn, study_day, given, grade, score, hesitation_millis, cram)
                select random_uuid(), c.id, c.learner, t.x, dateadd('DAY', -12 - 10 * t.x - mod(c.position, 20), cast(:today as date)),
                current_timestamp, 'GOOD', 1, 6000, false
                from study_card c cross join system_range(0, 2) t where c.learner = :learner""")
                .param("today", today)
                .param("learner", UUID.fromString(learner.toString()))
                .update();
    }

    private void session(Report report, Studying studying) {
        List<Double> asking = new ArrayList<>();
        List<Double> answering = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            long begin = System.nanoTime();
            Turn turn = studying.next(learner, false).orElseThrow();
            long asked = System.nanoTime();
            studying.answer(learner, turn, new Choice(1 + i % 2), Duration.ofSeconds(8), SPANISH);
            asking.add((asked - begin) / 1e6);
            answering.add((System.nanoTime() - asked) / 1e6);
        }
        report.times("the next card", Sample.of(asking), Goal.p95(50));
        report.times("an answer, graded and stored, and when the card comes back", Sample.of(answering), Goal.p95(50));
    }

    private void page(Report report, ConfigurableApplicationContext program) {
        Studying studying = program.getBean(Studying.class);
        Almanac almanac = program.getBean(Almanac.class);
        Courses courses = program.getBean(Courses.class);
        report.times("what is left for today", times(() -> studying.today(learner)), Goal.p95(50));
        report.times("the heat map of seventeen weeks", times(() -> almanac.of(learner)), Goal.p95(50));
        report.times("how far each course has come", times(() -> courses.of(learner)), Goal.NONE);
    }

    private void rarer(Report report, ConfigurableApplicationContext program, Enrolment enrolment, String set) {
        Cramming cramming = program.getBean(Cramming.class);
        Travel travel = program.getBean(Travel.class);
        report.times(
                "the next card of a cram", times(() -> cramming.round(learner, set, Instant.now())), Goal.p95(100));
        report.times("another plan: when each card comes back", times(() -> replan(enrolment)), Goal.NONE);
        byte[] file = travel.pack(learner).orElseThrow();
        report.value("progress as a file", file.length / 1_000 + " kB", "–");
        report.times("packing it", times(() -> travel.pack(learner)), Goal.NONE);
        long begin = System.nanoTime();
        Progress progress = travel.look(file);
        travel.unpack(learner, progress, ZONE);
        report.value("unpacking it", milliseconds(begin), "–");
    }

    private void replan(Enrolment enrolment) {
        Stream.of(MANY_NEW, Plan.USUAL).forEach(plan -> enrolment.change(learner, plan));
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
}
