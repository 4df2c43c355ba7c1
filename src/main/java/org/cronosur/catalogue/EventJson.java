package org.cronosur.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** An event as the open address gives it. Names of places and actors are the Spanish ones. */
record EventJson(
        String slug,
        Bilingual title,
        Bilingual summary,
        String date,
        String dateSource,
        List<String> countries,
        @Nullable PlaceJson place,
        List<String> actors,
        List<String> themes,
        int importance,
        List<RelationJson> related,
        List<ClaimJson> claims,
        List<DisputeJson> disputes,
        List<NoteJson> recordNotes,
        boolean contested,
        boolean context,
        boolean sensitive) {

    record PlaceJson(String name, double lat, double lon, String precision) {}

    record RelationJson(String event, String as) {}

    record ClaimJson(
            String text,
            Bilingual locator,
            List<Integer> lines,
            Bilingual claim,
            Bilingual framing,
            List<String> terms,
            @Nullable String dateAsStated,
            @Nullable Bilingual dateWords,
            @Nullable String voice) {}

    record DisputeJson(String on, List<String> between, String es, String en) {}

    record NoteJson(
            String es,
            String en,
            String on,
            @Nullable String text,
            boolean contradicts,
            Bilingual restsOn,
            Bilingual why) {}

    /** @param texts the texts by slug, to cite from */
    static EventJson of(Event event, Map<String, SourceText> texts) {
        return new EventJson(
                event.slug(),
                event.title(),
                event.summary(),
                event.date().toString(),
                event.dateSource().key(),
                event.countries(),
                event.place().map(EventJson::place).orElse(null),
                event.actors().stream().map(actor -> actor.name().es()).toList(),
                event.themes().stream().map(Theme::slug).toList(),
                event.importance(),
                event.related().stream()
                        .map(relation ->
                                new RelationJson(relation.event(), relation.as().key()))
                        .toList(),
                event.claims().stream()
                        .map(claim -> claim(claim, Objects.requireNonNull(texts.get(claim.text()))))
                        .toList(),
                event.disputes().stream().map(EventJson::dispute).toList(),
                event.recordNotes().stream().map(EventJson::note).toList(),
                event.contested(),
                event.context(),
                event.sensitive());
    }

    private static PlaceJson place(Place place) {
        return new PlaceJson(
                place.name().es(),
                place.latitude(),
                place.longitude(),
                place.precision().key());
    }

    private static ClaimJson claim(Claim claim, SourceText text) {
        return new ClaimJson(
                claim.text(),
                text.cite(claim.locator()),
                claim.lines(),
                claim.claim(),
                claim.framing(),
                claim.terms(),
                claim.dateAsStated().map(HistoricalDate::toString).orElse(null),
                claim.dateWords().orElse(null),
                claim.voice().orElse(null));
    }

    private static DisputeJson dispute(Dispute dispute) {
        return new DisputeJson(
                dispute.matter().key(),
                List.of(dispute.one(), dispute.other()),
                dispute.note().es(),
                dispute.note().en());
    }

    private static NoteJson note(RecordNote note) {
        return new NoteJson(
                note.note().es(),
                note.note().en(),
                note.matter().key(),
                note.text().orElse(null),
                note.contradicts(),
                note.restsOn(),
                note.why());
    }
}
