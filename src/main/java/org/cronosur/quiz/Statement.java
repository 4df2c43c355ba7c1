package org.cronosur.quiz;

import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something said that holds or does not.
 *
 * @param number tells the statements of a question apart, however they are shuffled
 * @param because why it holds or not; told after the answer
 */
public record Statement(
        int number, Bilingual text, boolean holds, @Nullable Bilingual because) {}
