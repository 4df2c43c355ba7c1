package org.cronosur.results;

import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be answered to a question: an option, a text, a year, a pair.
 *
 * @param key tells the picks of a question apart
 * @param because why someone could think so; null where the question does not say
 */
record Pick(
        String key, Bilingual text, boolean right, @Nullable Bilingual because) {

    static Pick plain(String text, boolean right) {
        return new Pick(text, new Bilingual(text, text), right, null);
    }
}
