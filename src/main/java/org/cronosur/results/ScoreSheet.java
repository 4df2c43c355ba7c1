package org.cronosur.results;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who got how much for what: a line for each person, a column for each question. A person need not have been asked every
 * question; a question that was asked and left open earned nothing, but is not counted as answered.
 */
final class ScoreSheet {

    /** In place of a score: the question was not asked. */
    static final double NOT_ASKED = Double.NaN;

    /** In place of a score: the question was asked and not answered. */
    static final double LEFT_OPEN = -1;

    private final List<String> questions;
    private final double[][] columns;
    private final int people;

    /**
     * @param questions their ids
     * @param columns for each question one value for each person: a share of 0 to 1, {@link #NOT_ASKED} or
     *     {@link #LEFT_OPEN}
     */
    ScoreSheet(List<String> questions, double[][] columns) {
        if (questions.size() != columns.length) {
            throw new IllegalArgumentException(questions.size() + " questions and " + columns.length + " columns");
        }
        this.questions = List.copyOf(questions);
        this.columns = columns;
        this.people = columns.length == 0 ? 0 : columns[0].length;
    }

    List<String> questions() {
        return questions;
    }

    int people() {
        return people;
    }

    /** How many answered a question. */
    int answered(int question) {
        return (int)
                Arrays.stream(columns[question]).filter(score -> score >= 0).count();
    }

    /** How many were asked a question and left it open. */
    int leftOpen(int question) {
        return (int) Arrays.stream(columns[question])
                .filter(score -> score == LEFT_OPEN)
                .count();
    }

    /** The scores of those who answered a question. */
    double[] scores(int question) {
        return Arrays.stream(columns[question]).filter(score -> score >= 0).toArray();
    }

    /** For each person who was asked anything, the share of all points that she was asked for. */
    double[] results() {
        return IntStream.range(0, people)
                .mapToDouble(person -> resultWithout(-1, person))
                .filter(Double::isFinite)
                .toArray();
    }

    /** A question beside the rest: for all who answered it and were asked more, the score of both. */
    ItemAndRest itemAndRest(int question) {
        double[] item = new double[people];
        double[] rest = new double[people];
        int pairs = 0;
        for (int person = 0; person < people; person++) {
            double ofRest = resultWithout(question, person);
            if (columns[question][person] >= 0 && Double.isFinite(ofRest)) {
                item[pairs] = columns[question][person];
                rest[pairs++] = ofRest;
            }
        }
        return new ItemAndRest(Arrays.copyOf(item, pairs), Arrays.copyOf(rest, pairs));
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record ItemAndRest(double[] item, double[] rest) {}

    /**
     * The scores of everybody who was asked all of these questions, one array for each; open ones earned nothing.
     *
     * @param wanted ids; those that are not here are passed over
     */
    double[][] complete(List<String> wanted) {
        double[][] asked = questions.stream()
                .filter(wanted::contains)
                .map(question -> columns[questions.indexOf(question)])
                .toArray(double[][]::new);
        int[] all = IntStream.range(0, people)
                .filter(person -> Arrays.stream(asked).noneMatch(column -> Double.isNaN(column[person])))
                .toArray();
        return Arrays.stream(asked)
                .map(column -> Arrays.stream(all)
                        .mapToDouble(person -> Math.max(0, column[person]))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** NaN if the person was asked nothing else. */
    private double resultWithout(int question, int person) {
        double points = 0;
        int asked = 0;
        for (int other = 0; other < columns.length; other++) {
            double score = columns[other][person];
            if (other != question && !Double.isNaN(score)) {
                points += Math.max(0, score);
                asked++;
            }
        }
        return points / asked;
    }
}
