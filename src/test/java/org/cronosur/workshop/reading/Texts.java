package org.cronosur.workshop.reading;

import java.util.List;
import java.util.Optional;
import org.cronosur.texts.reading.KnownName;
import org.cronosur.texts.reading.Language;
import org.cronosur.texts.reading.PlainText;
import org.cronosur.texts.reading.Reader;
import org.cronosur.texts.reading.Reading;
import org.cronosur.time.HistoricalDate;

/** Texts of our own to be read in tests. */
final class Texts {

    static final TextFacts FACTS =
            new TextFacts("La huelga del puerto", "", "cronista local", HistoricalDate.parse("1952"), Language.SPANISH);

    /** Four dates: a day, a day without a year, one that the calendar lacks, and one that counts from nothing. */
    static final PlainText STRIKE = PlainText.of("""
            La huelga del puerto

            El 4 de junio de 1943 la asamblea de los estibadores se reunió en Rosario, Argentina, ante Juan Domingo Perón.

            El 31 de junio de 1943 nadie trabajó, según dice una hoja de entonces.

            Dos años después de la protesta se firmó un acuerdo en Montevideo.

            En agosto de 1945 los trabajadores de Valparaíso pararon también.
            """);

    private Texts() {}

    static Reading read(PlainText text) {
        return new Reader(List.of(
                        new KnownName("juan-peron", "Juan Domingo Perón", List.of("Juan Domingo Perón", "Perón"))))
                .read(text, Optional.ofNullable(FACTS.written()), Language.SPANISH, share -> {});
    }
}
