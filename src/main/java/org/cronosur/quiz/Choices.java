package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Options were ticked.
 *
 * @param options each by its {@link Option#number()}
 */
@JsonTypeName("choices")
public record Choices(Set<Integer> options) implements Response {

    public Choices {
        SortedSet<Integer> sorted = new TreeSet<>(options);
        options = Collections.unmodifiableSortedSet(sorted);
    }

    @Override
    public boolean untouched() {
        return options.isEmpty();
    }
}
