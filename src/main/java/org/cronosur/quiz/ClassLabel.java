package org.cronosur.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For which class somebody takes a quiz: "3B". Told by the learner or by the address that the teacher hands out; it is
 * believed as it is.
 *
 * @param label 1 to {@link #LONGEST} characters, one blank at most between two words
 */
@Embeddable
public record ClassLabel(@Column(name = "class_label") String label) {

    public static final int LONGEST = 40;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** Reads what was typed; empty if it is nothing. What is too long is cut. */
    public static Optional<ClassLabel> parse(String typed) {
        String clean = BLANKS.matcher(typed).replaceAll(" ").strip();
        String cut = clean.length() > LONGEST ? clean.substring(0, LONGEST).strip() : clean;
        return cut.isEmpty() ? Optional.empty() : Optional.of(new ClassLabel(cut));
    }

    @Override
    public String toString() {
        return label;
    }
}
