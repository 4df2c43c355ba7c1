package org.cronosur.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.cronosur.practice.StudyFixture.oneMillionthOf;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The formulas against numbers of the reference implementation; how those were made stands at the head of each file. */
class FsrsTest {

    private static final Offset<Double> ONE_MILLIONTH = offset(1e-6);

    private final Fsrs fsrs = Fsrs.withDefaults();

    @ParameterizedTest
    @CsvFileSource(resources = "fsrs/steps.csv", useHeadersInDisplayName = true)
    void oneReviewLeavesTheMemoryThatTheReferenceLeaves(
            double stability,
            double difficulty,
            long days,
            int grade,
            double retrievability,
            double nextStability,
            double nextDifficulty) {
        Memory before = new Memory(stability, difficulty);

        Memory after = before.after(fsrs, days, grade(grade));

        assertThat(before.retrievability(fsrs, days)).isEqualTo(retrievability, ONE_MILLIONTH);
        assertThat(after.stability()).isEqualTo(nextStability, oneMillionthOf(nextStability));
        assertThat(after.difficulty()).isEqualTo(nextDifficulty, ONE_MILLIONTH);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "fsrs/histories.csv", useHeadersInDisplayName = true)
    void aWholeHistoryEndsWhereTheReferenceEnds(String reviews, double stability, double difficulty) {
        Memory memory = Stream.of(reviews.split(" "))
                .map(review -> review.split(":"))
                .reduce(
                        new Memory(0, 0),
                        (before, review) ->
                                after(before, Long.parseLong(review[0]), grade(Integer.parseInt(review[1]))),
                        (one, other) -> other);

        assertThat(memory.stability()).isEqualTo(stability, oneMillionthOf(stability));
        assertThat(memory.difficulty()).isEqualTo(difficulty, ONE_MILLIONTH);
    }

    private Memory after(Memory before, long days, Grade grade) {
        return before.stability() == 0 ? Memory.first(fsrs, grade) : before.after(fsrs, days, grade);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "fsrs/intervals.csv", useHeadersInDisplayName = true)
    void aCardComesBackAfterTheDaysOfTheReference(double retention, double stability, int days) {
        assertThat(fsrs.interval(stability, retention)).isEqualTo(days);
    }

    @Test
    void aStabilityIsTheDaysAfterWhichNineOfTenAreRemembered() {
        for (double stability : List.of(0.5, 3.0, 400.0)) {
            assertThat(fsrs.retrievability(stability, stability)).isEqualTo(0.9, offset(1e-12));
        }
        assertThat(fsrs.retrievability(0, 3)).isEqualTo(1);
    }

    @Test
    void theDamperStopsAtTheHardest() {
        assertThat(fsrs.linearDamping(3, 10)).isZero();
        assertThat(fsrs.linearDamping(3, 1)).isEqualTo(3);
        assertThat(fsrs.linearDamping(3, 5.5)).isEqualTo(1.5);
    }

    private static Grade grade(int number) {
        return Grade.values()[number - 1];
    }
}
