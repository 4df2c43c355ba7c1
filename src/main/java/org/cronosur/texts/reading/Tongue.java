package org.cronosur.texts.reading;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Meaning.Modifiable;

/**
 * How a language writes dates.
 *
 * @param forms the ways of writing a time that stands by itself; of two that overlap the earlier in the list holds
 * @param months every written form of a month, in small letters, with its number
 * @param dayBefore what may stand before a date when only its day differs: "the 1st and " of "the 1st and 2nd of May"
 * @param monthBefore the same for a month: "January and " of "January and February 1947"
 * @param join what stands between the two ends of a span
 * @param and the same where only an opening word tells that they are ends: "between 1935 and 1945"
 * @param openings words before the first end of a span
 * @param naming words after which a day and month are a name: "Plaza 25 de Mayo"
 * @param onwards words behind a date that leave its end open
 * @param parts words before a date that mean a part of it, or doubt it
 * @param edges words before a date that leave one of its ends open
 */
record Tongue(
        List<Form> forms,
        Map<String, Integer> months,
        Pattern dayBefore,
        Pattern monthBefore,
        Pattern join,
        Pattern and,
        Pattern openings,
        Pattern naming,
        Pattern onwards,
        List<Modifier> parts,
        List<Modifier> edges) {

    /**
     * Words directly before a date that change its meaning.
     *
     * @param before matched at the end of what stands before the date
     */
    record Modifier(Pattern before, UnaryOperator<Modifiable> change) {}

    static Tongue of(Language language) {
        return switch (language) {
            case SPANISH -> SpanishDates.TONGUE;
            case ENGLISH -> EnglishDates.TONGUE;
        };
    }
}
