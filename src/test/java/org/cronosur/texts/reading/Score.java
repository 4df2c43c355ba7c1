package org.cronosur.texts.reading;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How many of the expected dated statements were found, and how many of the offered were expected; exactly that date on that line. */
public record Score(Set<Answer> expected, Set<Answer> offered) {

    public static Score of(Collection<Answer> expected, Collection<Answer> offered) {
        return new Score(new LinkedHashSet<>(expected), new LinkedHashSet<>(offered));
    }

    public long found() {
        return expected.stream().filter(offered::contains).count();
    }

    /** Share of the expected that was found. */
    public double recall() {
        return expected.isEmpty() ? 1 : (double) found() / expected.size();
    }

    /** Share of the offered that was expected. */
    public double precision() {
        return offered.isEmpty() ? 1 : (double) found() / offered.size();
    }

    public List<Answer> missed() {
        return expected.stream().filter(answer -> !offered.contains(answer)).toList();
    }

    public List<Answer> wrong() {
        return offered.stream().filter(answer -> !expected.contains(answer)).toList();
    }
}
