package org.cronosur.texts.reading;

import java.time.DayOfWeek;
import java.util.Objects;
import org.cronosur.time.Precision;
import org.jspecify.annotations.Nullable;

/** What an expression says of time, before it is known what the text around it adds. */
sealed interface Meaning {

    /** Which end of it nobody states. */
    enum Edge {
        NONE,
        /** "since 1980" */
        SINCE,
        /** "until 1916" */
        UNTIL
    }

    /** How sure the text is. */
    enum Doubt {
        NONE(""),
        /** "about 1937" */
        ABOUT("~"),
        /** "perhaps in 1938" */
        PERHAPS("?");

        private final String mark;

        Doubt(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    /** From which day a relative expression counts. */
    enum Anchor {
        /** The day the text was written: "last year". */
        TEXT,
        /** What was told before: "two years later". */
        STORY,
        /** What was told before in the same passage, else the day the text was written: "in the previous decade". */
        STORY_OR_TEXT
    }

    /** What the words before it can change: take a part of it, doubt it, leave one of its ends open. */
    sealed interface Modifiable extends Meaning {

        Modifiable only(Part part);

        Modifiable with(Edge open);

        Modifiable with(Doubt doubted);
    }

    /** One unit, or all from one to another; both are the same for a single one. */
    record Calendar(Partial from, Partial to, Edge edge, Doubt doubt) implements Modifiable {

        static Calendar of(Partial single) {
            return between(single, single);
        }

        static Calendar between(Partial from, Partial to) {
            return new Calendar(from, to, Edge.NONE, Doubt.NONE);
        }

        /** From one named year, decade or century to another; null unless the other is later. */
        static @Nullable Calendar inOrder(Partial from, Partial to) {
            return Objects.requireNonNull(from.year()) < Objects.requireNonNull(to.year()) ? between(from, to) : null;
        }

        @Override
        public Calendar with(Edge open) {
            return new Calendar(from, to, open, doubt);
        }

        @Override
        public Calendar with(Doubt doubted) {
            return new Calendar(from, to, edge, doubted);
        }

        @Override
        public Calendar only(Part part) {
            return new Calendar(from.only(part), to.only(part), edge, doubt);
        }

        boolean isSingle() {
            return from.equals(to);
        }
    }

    /**
     * So many units away from an anchor.
     *
     * @param amount negative for the past
     * @param through whether all the time between is meant: "over the last two years"
     * @param part which part of the unit: "in the middle of that decade"
     */
    record Relative(Anchor anchor, int amount, Precision unit, boolean through, Part part, Edge edge, Doubt doubt)
            implements Modifiable {

        private static final int WEEK = 7;

        static Relative of(Anchor anchor, int amount, Precision unit) {
            return new Relative(anchor, amount, unit, false, Part.WHOLE, Edge.NONE, Doubt.NONE);
        }

        static Relative through(Anchor anchor, int amount, Precision unit) {
            return new Relative(anchor, amount, unit, true, Part.WHOLE, Edge.NONE, Doubt.NONE);
        }

        /** Nobody who counts weeks counts their days. */
        static Relative weeks(Anchor anchor, int amount) {
            return of(anchor, amount * WEEK, Precision.DAY).about();
        }

        /** From what was told last on, in the unit in which it was told. */
        static Relative sinceThen() {
            return of(Anchor.STORY, 0, Precision.UNKNOWN).with(Edge.SINCE);
        }

        /** "some thirty years ago" */
        Relative about() {
            return with(Doubt.ABOUT);
        }

        @Override
        public Relative only(Part which) {
            return new Relative(anchor, amount, unit, through, which, edge, doubt);
        }

        @Override
        public Relative with(Edge open) {
            return new Relative(anchor, amount, unit, through, part, open, doubt);
        }

        @Override
        public Relative with(Doubt doubted) {
            return new Relative(anchor, amount, unit, through, part, edge, doubted);
        }

        /** Whether the words look back from where the story stands, so that it goes on elsewhere. */
        boolean looksBack() {
            return amount < 0;
        }
    }

    /**
     * What leaves the year out and counts it from the day the text was written: "in March of last year", "el pasado 12 de
     * abril".
     *
     * @param years how many away from that of the text, negative for the past; null for the nearest such day or month
     * @param ahead whether the nearest one lies ahead: "el próximo 2 de julio"
     */
    record InTextYear(Calendar date, @Nullable Integer years, boolean ahead) implements Meaning {}

    /**
     * What leaves the year out and counts it from what was told before: "in December of that year".
     *
     * @param years how many away from that of the story, negative for the past
     */
    record InStoryYear(Calendar date, int years) implements Meaning {}

    /**
     * The nearest such day of the week before its anchor, or behind: "last Thursday", "the following Thursday".
     *
     * @param anchor {@link Anchor#STORY_OR_TEXT} for "on Thursday", which only a verb puts before the day of writing or behind
     */
    record Weekday(DayOfWeek day, Anchor anchor, boolean ahead) implements Meaning {}

    /**
     * Whole weeks, from Monday to Sunday, away from that in which the text was written: "last week".
     *
     * @param amount negative for the past
     */
    record Weeks(int amount) implements Meaning {}

    /** A time that has a name of its own, like the First World War; its years are the record's, not the text's. */
    record Named(String first, String last, Edge edge) implements Meaning {}

    /** Figures that can be a day and a month in this order or in the other; what is certain is the year. */
    record TwoWays(int year, int first, int second) implements Meaning {}

    /** Words that count from something told elsewhere: "two years after the strike". */
    record Elsewhere() implements Meaning {}
}
