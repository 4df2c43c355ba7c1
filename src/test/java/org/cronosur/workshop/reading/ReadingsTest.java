package org.cronosur.workshop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cronosur.ProgramTest;
import org.cronosur.texts.reading.Basis;
import org.cronosur.texts.reading.PlainText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of a text, in the database on disk. */
@ProgramTest
class ReadingsTest {

    private static final UUID TEACHER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();

    @Autowired
    private Readings readings;

    @Autowired
    private ReadingJobs jobs;

    @AfterEach
    void clearTheDesk() {
        readings.of(TEACHER)
                .forEach(row -> readings.delete(TEACHER, row.reading().id()));
    }

    private OwnReading kept() {
        return readings.keep(TEACHER, Texts.FACTS, Texts.read(Texts.STRIKE));
    }

    @Test
    void keepsPassagesAndFindingsAsTheyWereRead() {
        OwnReading reading = readings.of(TEACHER, kept().id()).orElseThrow();

        assertThat(readings.passages(reading, 1, 99))
                .hasSize(5)
                .first()
                .satisfies(passage -> assertThat(passage.words()).isEqualTo("La huelga del puerto"));
        assertThat(readings.standing(reading.id())).isEqualTo(new Standing(4, 0, 0));
        Finding first = readings.finding(reading, 1).orElseThrow();
        assertThat(first.offer().date()).hasToString("1943-06-04");
        assertThat(first.offer().countries()).contains("AR");
        assertThat(first.passage()).isEqualTo(2);
        assertThat(readings.finding(reading, 2).orElseThrow().offer().basis()).isEqualTo(Basis.NO_SUCH_DAY);
        assertThat(reading.language()).isEqualTo(Texts.FACTS.language());
    }

    @Test
    void whatATeacherReadsNobodyElseSees() {
        OwnReading reading = kept();

        assertThat(readings.of(COLLEAGUE, reading.id())).isEmpty();
        assertThat(readings.of(COLLEAGUE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> readings.delete(COLLEAGUE, reading.id()));
    }

    @Test
    void goesOnWhereSheWas() {
        OwnReading reading = kept();

        readings.goTo(reading, 3);

        assertThat(readings.of(TEACHER, reading.id()).orElseThrow().place()).isEqualTo(3);
    }

    @Test
    void forgetsATextWithAllItsPassages() {
        OwnReading reading = kept();

        readings.delete(TEACHER, reading.id());

        assertThat(readings.of(TEACHER)).isEmpty();
        assertThat(readings.passages(reading, 1, 99)).isEmpty();
        assertThat(readings.finding(reading, 1)).isEmpty();
    }

    @Test
    void readsApartFromThePagesAndKeepsWhatWasRead() {
        ReadingJob job = jobs.begin(TEACHER, Texts.FACTS, Texts.STRIKE);

        ReadingJob.Outcome outcome = ended(job);

        assertThat(outcome).isInstanceOfSatisfying(ReadingJob.Outcome.Kept.class, kept -> {
            assertThat(kept.findings()).isEqualTo(4);
            assertThat(readings.of(TEACHER, kept.reading())).isPresent();
        });
        assertThat(job.share()).isEqualTo(1);
    }

    @Test
    void aLongTextIsKeptWhole() {
        String page = String.join("\n", Texts.STRIKE.lines()) + "\n\n";
        ReadingJob job = jobs.begin(TEACHER, Texts.FACTS, PlainText.of(page.repeat(400)));

        assertThat(ended(job))
                .isInstanceOfSatisfying(
                        ReadingJob.Outcome.Kept.class,
                        kept -> assertThat(readings.standing(kept.reading()).open())
                                .isGreaterThan(1000));
        OwnReading reading = readings.of(TEACHER).getFirst().reading();
        assertThat(readings.passages(reading, reading.passages(), reading.passages()))
                .hasSize(1);
    }

    private static ReadingJob.Outcome ended(ReadingJob job) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> job.outcome().isPresent());
        return job.outcome().orElseThrow();
    }
}
