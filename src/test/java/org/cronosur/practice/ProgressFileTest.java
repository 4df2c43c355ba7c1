package org.cronosur.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cronosur.practice.StudyFixture.MORNING;
import static org.cronosur.practice.StudyFixture.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.cronosur.practice.ProgressRefused.Reason;
import org.cronosur.quiz.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress as a file: whole, or refused with a reason. */
class ProgressFileTest {

    private static final Timetable TIMETABLE = new Timetable(Fsrs.withDefaults(), Plan.USUAL);

    @Test
    void holdsAllThatIsKnown() {
        Progress before = progress();

        Progress after = ProgressFile.read(ProgressFile.write(before));

        assertThat(after.plan()).isEqualTo(before.plan());
        assertThat(after.sets()).isEqualTo(before.sets());
        assertThat(after.cards()).isEqualTo(before.cards());
        assertThat(after.countOfBegun()).isEqualTo(2);
        assertThat(after.countOfAnswers()).isEqualTo(1);
    }

    private static Progress progress() {
        Standing learning = TIMETABLE.after(Standing.NEW, Grade.GOOD, MORNING, 0);
        Standing known = TIMETABLE.after(Standing.NEW, Grade.EASY, MORNING, 0);
        return new Progress(
                Plan.USUAL.withExam(TODAY.plusDays(30)),
                List.of("argentina-uriburu-peron"),
                List.of(
                        new Progress.Kept(new Subject.Written("a", "q1"), 1, TODAY, learning, List.of(answer(0))),
                        new Progress.Kept(new Subject.Written("a", "q2"), 1, TODAY, known, List.of()),
                        new Progress.Kept(new Subject.Written("a", "q3"), 0, null, Standing.NEW, List.of())));
    }

    private static Repetition.Facts answer(int turn) {
        return new Repetition.Facts(
                turn, TODAY, MORNING.instant(), Grade.HARD, new Score(0.75), Duration.ofMillis(4321), true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hola | NO_JSON",
                "[1, 2 | NO_JSON",
                "[] | OTHER_FILE",
                "{'type': 'FeatureCollection'} | OTHER_FILE",
                "{'format': 'cronosur-study', 'version': 2} | NEWER",
                "{'format': 'cronosur-study', 'version': 1, 'sets': [], 'cards': []} | PLAN",
                "{'format': 'cronosur-study', 'version': 1, 'plan': {'retention': 7, 'newPerDay': 5}, 'sets': [], 'cards': []} | PLAN",
                "{'format': 'cronosur-study', 'version': 1, 'plan': {'retention': 0.9, 'newPerDay': 5}, 'cards': []} | SETS",
                "{'format': 'cronosur-study', 'version': 1, 'plan': {'retention': 0.9, 'newPerDay': 5}, 'sets': []} | OTHER_FILE",
            })
    void refusesWhatIsNoProgress(String json, Reason reason) {
        assertThatExceptionOfType(ProgressRefused.class)
                .isThrownBy(() -> read(json.replace('\'', '"')))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'quiz/a/q2' | 'quiz/a/q1' | CARD",
                "'quiz/a/q2' | 'drop table' | CARD",
                "'phase':'REVIEW' | 'phase':'LEARNING' | CARD",
                "'phase':'REVIEW' | 'phase':'SLEEPING' | CARD",
                "'phase':'REVIEW' | 'fase':'REVIEW' | CARD",
                "'stability':8.2956 | 'stability':-1 | CARD",
                "'difficulty':1.0 | 'difficulty':11 | CARD",
                "'due':'2026-03-10' | 'due':'2026-03-01' | CARD",
                "'due':'2026-03-10' | 'due':'mañana' | CARD",
                "'due':'2026-03-10' | 'debido':'2026-03-10' | CARD",
                "'score':0.75 | 'score':1.5 | ANSWER",
                "'grade':'HARD' | 'note':'HARD' | ANSWER",
                "'hesitationMillis':4321 | 'hesitationMillis':-1 | ANSWER",
                "'turn':0,'day' | 'turn':1,'day' | ANSWER",
                "'turn':0,'day' | 'turn':-1,'day' | ANSWER",
            })
    void refusesWhatContradictsItselfAndSaysWhere(String original, String spoilt, Reason reason) {
        String json = new String(ProgressFile.write(progress()), StandardCharsets.UTF_8);
        String there = original.replace('\'', '"');
        assertThat(json).contains(there);

        assertThatExceptionOfType(ProgressRefused.class)
                .isThrownBy(() -> read(json.replace(there, spoilt.replace('\'', '"'))))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.card()).isEqualTo(reason == Reason.ANSWER ? 1 : 2);
                });
    }

    private static Progress read(String json) {
        return ProgressFile.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
