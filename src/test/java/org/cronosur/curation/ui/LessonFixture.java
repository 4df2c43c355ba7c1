package org.cronosur.curation.ui;

import java.util.List;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Dispute;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Matter;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Events on which voices agree or not. */
final class LessonFixture {

    private LessonFixture() {}

    static Bilingual said(String words) {
        return new Bilingual(words, words);
    }

    static Event event(List<Claim> claims, List<Dispute> disputes, List<RecordNote> notes, Actor... actors) {
        return Event.shipped(
                "event",
                new Event.Naming(said("…"), said("…"), said("…")),
                new Event.Circumstances(
                        HistoricalDate.ofYear(1943), DateSource.TEXT, List.of(), null, List.of(actors), List.of()),
                new Event.Standing(1, false, false, false),
                new Event.Testimony(claims, disputes, notes, List.of()));
    }

    static Claim claim(String text, @Nullable String voice) {
        return new Claim(
                new Claim.Citation(text, new Locator("one", 1), List.of(1), null, null, voice),
                List.of(),
                said("…"),
                said("…"));
    }

    static Dispute dispute(String one, String other) {
        return new Dispute(Matter.FACT, one, other, said("…"));
    }

    static RecordNote note(@Nullable String text, boolean contradicts) {
        return new RecordNote(Matter.FACT, text, contradicts, said("…"), said("…"), said("…"));
    }
}
