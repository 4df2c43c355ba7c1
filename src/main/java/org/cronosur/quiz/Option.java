package org.cronosur.quiz;

import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something to be chosen.
 *
 * @param number tells the options of a question apart, however they are shuffled
 * @param because why someone could think so, or why it is right; told to whoever chose it
 */
public record Option(
        int number, Bilingual text, boolean right, @Nullable Bilingual because) {}
