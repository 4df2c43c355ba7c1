package org.cronosur.quiz;

import java.util.List;
import org.cronosur.language.Bilingual;

/**
 * What a free answer has to hold, in three levels.
 *
 * @param full what the best answers have
 * @param partly what makes an answer half of that
 * @param none what is no answer
 */
public record Rubric(Bilingual full, Bilingual partly, Bilingual none) {

    /** How far a free answer got. */
    public enum Level {
        NONE(0),
        PARTLY(0.5),
        FULL(1);

        /** In the order in which they are offered. */
        public static final List<Level> BEST_FIRST = List.of(FULL, PARTLY, NONE);

        private final double share;

        Level(double share) {
            this.share = share;
        }

        /** 0, 0.5 or 1. */
        public double share() {
            return share;
        }
    }

    /** The words of a level. */
    public Bilingual at(Level level) {
        return switch (level) {
            case NONE -> none;
            case PARTLY -> partly;
            case FULL -> full;
        };
    }
}
