package org.cronosur.quiz.making;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronosur.catalogue.Collation;
import org.cronosur.catalogue.Dispute;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Matter;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.catalogue.Relation;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.Provenance;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that questions are made from.
 *
 * @param disputed on what its witnesses, or a witness and the record, contradict each other
 * @param words all that is told of it, folded
 */
record Subject(
        String slug,
        Naming naming,
        When when,
        Where where,
        List<Who> actors,
        List<Said> said,
        Doubts doubts,
        int importance,
        Set<String> related,
        String digest,
        String words) {

    record Naming(Bilingual title, Bilingual label) {}

    /**
     * @param ofRecord whether only the record knows it
     * @param ofWriting whether it is only the date of the text that tells of it
     * @param restsOn what the record rests on in this; null where no note says so
     */
    record When(
            HistoricalDate date,
            boolean ofRecord,
            boolean ofWriting,
            @Nullable Bilingual restsOn,
            Span span,
            Bilingual words) {

        static When of(HistoricalDate date, boolean ofRecord, boolean ofWriting, @Nullable Bilingual restsOn) {
            return new When(date, ofRecord, ofWriting, restsOn, date.span(), Sayings.date(date));
        }

        /** Whether it begins and ends in one year, for sure. */
        boolean isOneYear() {
            return isSure()
                    && date.earliest().orElseThrow().getYear()
                            == date.latest().orElseThrow().getYear();
        }

        /** Whether both its ends are known and nothing of it is vague. */
        boolean isSure() {
            return date.earliest().isPresent()
                    && date.latest().isPresent()
                    && !date.isApproximate()
                    && !date.isUncertain();
        }

        /**
         * Whether it lies within the years that are asked about; a line of years that had to begin earlier for its sake
         * would give it away.
         */
        boolean isWithinTheLine() {
            return firstYear() >= PlaceOnTimeline.Line.WHOLE.firstYear()
                    && lastYear() <= PlaceOnTimeline.Line.WHOLE.lastYear();
        }

        int firstYear() {
            return date.earliest().orElseThrow().getYear();
        }

        int lastYear() {
            return date.latest().orElseThrow().getYear();
        }
    }

    /** @param countries ISO 3166-1 codes; empty when it concerns the whole region */
    record Where(
            List<String> countries,
            PlaceOnMap.@Nullable Aim aim,
            @Nullable String placeCountry) {}

    /** What is in doubt. */
    record Doubts(Set<Matter> matters, List<Dispute> disputes, List<RecordNote> contradictions) {}

    static Subject of(Event event, Map<String, SourceText> texts) {
        Optional<RecordNote> onDate = event.recordNotes().stream()
                .filter(note -> note.matter() == Matter.DATE)
                .findFirst();
        return new Subject(
                event.slug(),
                new Naming(event.title(), event.label()),
                When.of(
                        event.date(),
                        new Collation(event).dateOfRecord().isPresent(),
                        texts.values().stream()
                                .anyMatch(text -> text.published().equals(event.date())),
                        onDate.map(RecordNote::restsOn).orElse(null)),
                new Where(
                        event.countries(),
                        PlaceOnMap.Aim.at(event),
                        event.place().map(place -> place.country()).orElse(null)),
                event.actors().stream().map(Who::of).toList(),
                event.claims().stream()
                        .flatMap(claim ->
                                Stream.ofNullable(texts.get(claim.text())).map(text -> Said.of(claim, text)))
                        .toList(),
                doubtsOn(event),
                event.importance(),
                event.related().stream().map(Relation::event).collect(Collectors.toUnmodifiableSet()),
                event.digest(),
                wordsOf(event));
    }

    private static Doubts doubtsOn(Event event) {
        List<RecordNote> contradictions =
                event.recordNotes().stream().filter(RecordNote::contradicts).toList();
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        event.disputes().forEach(dispute -> matters.add(dispute.matter()));
        contradictions.forEach(note -> matters.add(note.matter()));
        if (new Collation(event).dates() == Collation.Verdict.DISAGREE) {
            matters.add(Matter.DATE);
        }
        return new Doubts(matters, event.disputes(), contradictions);
    }

    private static String wordsOf(Event event) {
        Stream<Bilingual> told = Stream.of(
                        Stream.of(event.title(), event.label(), event.summary()),
                        event.claims().stream().flatMap(claim -> Stream.of(claim.claim(), claim.framing())),
                        event.disputes().stream().map(Dispute::note),
                        event.recordNotes().stream().flatMap(note -> Stream.of(note.note(), note.why())))
                .flatMap(part -> part);
        String voices =
                event.claims().stream().flatMap(claim -> claim.voice().stream()).collect(Collectors.joining(" "));
        return Folding.fold(
                told.map(words -> words.es() + " " + words.en()).collect(Collectors.joining(" ")) + " " + voices);
    }

    Bilingual title() {
        return naming.title();
    }

    /** Who is named for it: the first claim; empty where only the teacher who made the event speaks of it. */
    Optional<Said> witness() {
        return said.stream().findFirst();
    }

    HistoricalDate date() {
        return when.date();
    }

    boolean isSettled(Matter... asked) {
        return Stream.of(asked).noneMatch(doubts.matters()::contains);
    }

    /** Whether nothing of it is in doubt. */
    boolean isSettled() {
        return doubts.matters().isEmpty();
    }

    /** Whether its date can be asked for as a fact; the date of a text that tells of it is none. */
    boolean isDated() {
        return when.isSure() && !when.ofWriting() && isSettled(Matter.DATE);
    }

    /** Whether this was over, for sure, before the other began. */
    boolean precedes(Subject other) {
        return when.span().precedes(other.when.span());
    }

    /** The country in which it happened; empty when that is none, several, or another than that of its place. */
    Optional<String> onlyCountry() {
        boolean one = where.countries().size() == 1
                && (where.placeCountry() == null
                        || where.placeCountry().equals(where.countries().getFirst()));
        return one ? Optional.of(where.countries().getFirst()) : Optional.empty();
    }

    /** Whether anything that is told of it names a country. */
    boolean names(String country) {
        return where.countries().contains(country) || Giveaways.areCountryIn(words, country);
    }

    Set<String> texts() {
        return said.stream().map(Said::text).collect(Collectors.toSet());
    }

    /** Whether one tells something of the other: they are related, or the same day saw both of them in one place. */
    boolean isKinOf(Subject other) {
        return related.contains(other.slug)
                || other.related.contains(slug)
                || (date().equals(other.date()) && sharesSomethingWith(other));
    }

    private boolean sharesSomethingWith(Subject other) {
        return where.countries().stream().anyMatch(other.where.countries()::contains)
                || actors.stream()
                        .anyMatch(actor -> other.actors.stream()
                                .anyMatch(theirs -> theirs.slug().equals(actor.slug())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject subject && subject.slug.equals(slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    Provenance.Version version() {
        return new Provenance.Version(slug, digest);
    }
}
