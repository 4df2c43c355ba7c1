package org.cronosur.quiz.making;

import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Claim;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.WhichText;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;

/**
 * What a text says of an event, and where.
 *
 * @param place as a person would cite it
 * @param stated the date as the text gives it, where that differs
 */
record Said(
        WhichText.Voice voice,
        Bilingual place,
        Bilingual claim,
        Optional<String> quoted,
        List<String> terms,
        Optional<HistoricalDate> stated) {

    static Said of(Claim claim, SourceText text) {
        return new Said(
                new WhichText.Voice(text.slug(), text.siglum(), text.shortTitle()),
                text.cite(claim.locator()),
                claim.claim(),
                claim.voice(),
                claim.terms(),
                claim.dateAsStated());
    }

    String text() {
        return voice.text();
    }
}
