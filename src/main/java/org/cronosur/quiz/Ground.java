package org.cronosur.quiz;

import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;

/**
 * What an answer rests on: an event, and who says so.
 *
 * @param event its slug
 * @param citations the claims that the question rests on, each with its place
 * @param corrections what the record says of it
 * @param changed whether the event says another thing than when the question was made from it
 */
public record Ground(
        String event,
        Bilingual title,
        HistoricalDate date,
        List<Citation> citations,
        List<Correction> corrections,
        boolean changed) {

    /**
     * A claim and where it stands.
     *
     * @param text slug of the text
     * @param siglum the letter that stands for the text
     * @param place the place in the text as a person would cite it
     * @param claim what the text claims, paraphrased
     */
    public record Citation(String text, String siglum, Bilingual shortTitle, Bilingual place, Bilingual claim) {}

    /**
     * What the established record says.
     *
     * @param restsOn the source of the record
     */
    public record Correction(Bilingual note, Bilingual restsOn) {}
}
