package org.cronosur.results;

import org.jspecify.annotations.Nullable;

/**
 * Whose attempts count.
 *
 * @param label only those of this class; null for everybody
 * @param firstOnly the first attempt of each learner, as is usual: whoever takes a quiz again has seen the answers
 */
public record Circle(@Nullable String label, boolean firstOnly) {

    public static final Circle EVERYBODY = new Circle(null, true);
}
