package org.cronosur.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.Kind;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Theme;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.Step;
import org.cronosur.exchange.Delivery.Item;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.Section;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Event sets on their way out. */
final class DeliveryFixture {

    static final Place LIMA = new Place("lima", said("Lima"), "PE", -12.05, -77.04, Place.Precision.TOWN);
    static final Place NOWHERE = new Place("none", said("Perú"), "PE", -9, -75, Place.Precision.NONE);

    private static final SourceText TEXT = new SourceText(
            new SourceText.TitlePage(
                    "velasco",
                    "V",
                    "Velasco",
                    said("VELASCO"),
                    "N. N.",
                    "…",
                    HistoricalDate.ofYear(1948),
                    "es",
                    said("…"),
                    said("…"),
                    said("…"),
                    null),
            List.of(new Section("one", null, said("sección"), List.of(new Paragraph(3, 1, 2, null)))));

    private DeliveryFixture() {}

    static Bilingual said(String words) {
        return new Bilingual(words, words + " (en)");
    }

    static Event event(String slug, String title, String date, @Nullable Place place) {
        Claim claim = new Claim(
                new Claim.Citation("velasco", new Locator("one", 3), List.of(1), null, null, null),
                List.of(),
                said("Lo cuenta, así"),
                said("…"));
        return Event.shipped(
                slug,
                new Event.Naming(said(title), said(slug), said("Un resumen")),
                new Event.Circumstances(
                        HistoricalDate.parse(date),
                        DateSource.TEXT,
                        List.of("PE"),
                        place,
                        List.of(),
                        List.of(new Theme("coup", said("golpe"), Kind.RUPTURE))),
                new Event.Standing(2, false, false, false),
                new Event.Testimony(List.of(claim), List.of(), List.of(), List.of()));
    }

    static Delivery delivery(Event... events) {
        List<Item> items = IntStream.range(0, events.length)
                .mapToObj(index -> new Item(
                        index + 1,
                        new Step(events[index].slug(), null, said("¿Por qué?")),
                        new EventAccount(events[index], Map.of("velasco", TEXT), List.of(), List.of())))
                .toList();
        EventSet set = EventSet.shipped(
                "a-set",
                1,
                new EventSet.Cover(said("Un conjunto"), said("¿Qué?"), said("Introducción"), said("Notas")),
                items.stream().map(Item::step).toList());
        return new Delivery(set, items);
    }
}
