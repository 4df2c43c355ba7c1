package org.cronosur.explore;

import java.util.List;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Kind;
import org.cronosur.catalogue.Matter;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.catalogue.Theme;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.Section;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;

/** Texts and events small enough to be overlooked at a glance. */
final class ExploreFixture {

    static final Theme COUP = new Theme("coup", said("Golpe"), Kind.RUPTURE);
    static final Theme TRADE = new Theme("trade", said("Comercio"), Kind.ECONOMY);

    private ExploreFixture() {}

    static Bilingual said(String words) {
        return new Bilingual(words, words);
    }

    static Event event(String slug, String date, Theme theme, int importance, Claim... claims) {
        return Event.shipped(
                slug,
                new Event.Naming(said("El hecho " + slug), said(slug), said("…")),
                new Event.Circumstances(
                        HistoricalDate.parse(date), DateSource.TEXT, List.of("AR"), null, List.of(), List.of(theme)),
                new Event.Standing(importance, false, false, false),
                new Event.Testimony(List.of(claims), List.of(), List.of(correction("one")), List.of()));
    }

    private static RecordNote correction(String text) {
        return new RecordNote(Matter.FACT, text, true, said("no fue así"), said("actas"), said("…"));
    }

    static Claim claim(String text, String... terms) {
        return new Claim(
                new Claim.Citation(text, new Locator("first", 2), List.of(12), null, null, null),
                List.of(terms),
                said("dice " + text),
                said("lo enmarca"));
    }

    /** A text of which the first section has two paragraphs. */
    static Witness witness(String slug, int published, Event... events) {
        Section section = new Section(
                "first",
                null,
                said("primera sección"),
                List.of(new Paragraph(1, 1, 9, null), new Paragraph(2, 10, 19, null)));
        SourceText text = new SourceText(
                new SourceText.TitlePage(
                        slug,
                        slug.substring(0, 1),
                        slug,
                        said(slug),
                        "N. N.",
                        "…",
                        HistoricalDate.ofYear(published),
                        "es",
                        said("artículo"),
                        said("…"),
                        said("…"),
                        null),
                List.of(section));
        return new Witness(text, List.of(events), List.of());
    }
}
