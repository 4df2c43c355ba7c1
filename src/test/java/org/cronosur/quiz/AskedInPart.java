package org.cronosur.quiz;

import static java.util.stream.Collectors.toSet;

import java.util.Set;

/** A class that is asked everything until a test says what it is not asked. */
public final class AskedInPart implements LeftOut {

    private Set<String> unasked = Set.of();

    /** @param questions ids, of whatever quiz */
    public void leaveOut(String... questions) {
        unasked = Set.of(questions);
    }

    @Override
    public boolean isNothing() {
        return unasked.isEmpty();
    }

    @Override
    public Set<String> of(Quiz quiz) {
        return quiz.questions().stream()
                .map(Question::id)
                .filter(unasked::contains)
                .collect(toSet());
    }
}
