package org.cronosur.quiz;

import static org.cronosur.quiz.QuizFixture.said;

import java.util.Arrays;
import java.util.List;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Matter;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.texts.Locator;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.Section;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Events and texts of which a quiz may ask. */
final class CatalogueFixture {

    private CatalogueFixture() {}

    static Event event(String slug, String date, List<Claim> claims, RecordNote... notes) {
        return Event.shipped(
                slug,
                new Event.Naming(said("Título de " + slug), said(slug), said("…")),
                new Event.Circumstances(
                        HistoricalDate.parse(date), DateSource.RECORD, List.of("AR"), null, List.of(), List.of()),
                new Event.Standing(3, true, false, false),
                new Event.Testimony(claims, List.of(), Arrays.asList(notes), List.of()));
    }

    /** What a text claims in the third paragraph of its first section. */
    static Claim claim(String text, String words) {
        return new Claim(
                new Claim.Citation(text, new Locator("one", 3), List.of(26), null, null, null),
                List.of(),
                said(words),
                said("…"));
    }

    static RecordNote note(@Nullable String text, String words) {
        return new RecordNote(Matter.FACT, text, true, said(words), said("actas"), said("…"));
    }

    static SourceText text(String slug, String siglum) {
        Section section = new Section(
                "one",
                null,
                said("primera sección"),
                List.of(new Paragraph(2, 10, 19, null), new Paragraph(3, 20, 29, null)));
        return new SourceText(
                new SourceText.TitlePage(
                        slug,
                        siglum,
                        slug,
                        said(slug),
                        "N. N.",
                        "…",
                        HistoricalDate.ofYear(1948),
                        "es",
                        said("artículo"),
                        said("…"),
                        said("…"),
                        null),
                List.of(section));
    }
}
