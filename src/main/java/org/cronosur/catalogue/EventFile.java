package org.cronosur.catalogue;

import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** A file of seed-data/events; its fields are described in seed-data/README.md. */
record EventFile(
        String slug,
        Bilingual title,
        Bilingual label,
        Bilingual summary,
        HistoricalDate date,
        String dateSource,
        List<String> countries,
        @Nullable String place,
        List<String> actors,
        List<String> themes,
        int importance,
        boolean contested,
        @Nullable Boolean context,
        @Nullable Boolean sensitive,
        @Nullable List<RelationPart> related,
        List<ClaimPart> claims,
        @Nullable List<DisputePart> disputes,
        @Nullable List<NotePart> recordNotes) {

    record RelationPart(String event, String as) {}

    record ClaimPart(
            String text,
            Locator locator,
            List<Integer> lines,
            @Nullable HistoricalDate dateAsStated,
            @Nullable Bilingual dateWords,
            @Nullable String voice,
            @Nullable List<String> terms,
            Bilingual claim,
            Bilingual framing) {

        Claim toClaim() {
            return new Claim(
                    new Claim.Citation(text, locator, lines, dateAsStated, dateWords, voice),
                    orNone(terms),
                    claim,
                    framing);
        }
    }

    record DisputePart(String on, List<String> between, String es, String en) {

        Dispute toDispute() {
            return new Dispute(
                    Words.read(Matter.class, on), between.getFirst(), between.getLast(), new Bilingual(es, en));
        }
    }

    record NotePart(
            String on,
            @Nullable String text,
            boolean contradicts,
            String es,
            String en,
            Bilingual restsOn,
            Bilingual why) {

        RecordNote toNote() {
            return new RecordNote(Words.read(Matter.class, on), text, contradicts, new Bilingual(es, en), restsOn, why);
        }
    }

    List<RelationPart> relations() {
        return orNone(related);
    }

    List<DisputePart> quarrels() {
        return orNone(disputes);
    }

    List<NotePart> notes() {
        return orNone(recordNotes);
    }

    Event.Naming naming() {
        return new Event.Naming(title, label, summary);
    }

    Event.Standing standing() {
        return new Event.Standing(importance, contested, Boolean.TRUE.equals(context), Boolean.TRUE.equals(sensitive));
    }

    Event.Testimony testimony() {
        return new Event.Testimony(
                claims.stream().map(ClaimPart::toClaim).toList(),
                quarrels().stream().map(DisputePart::toDispute).toList(),
                notes().stream().map(NotePart::toNote).toList(),
                relations().stream()
                        .map(part -> new Relation(part.event(), Words.read(Relation.As.class, part.as())))
                        .toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
