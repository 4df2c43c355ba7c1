package org.cronosur.curation.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Dispute;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.RecordNote;

/**
 * The two voices on an event that a class should hear: those that contradict each other, if any do.
 *
 * @param voices at most two
 * @param parted whether they contradict each other
 * @param more how many claims are not among them
 */
record TwoVoices(List<Voice> voices, boolean parted, int more) {

    /** Somebody who speaks. */
    sealed interface Voice {}

    /** A text, or whom it quotes. */
    record OfText(Claim claim) implements Voice {}

    /** The record. */
    record OfRecord(List<RecordNote> notes) implements Voice {}

    static TwoVoices on(Event event) {
        return disputing(event)
                .or(() -> corrected(event))
                .or(() -> agreeing(event))
                .orElseGet(() -> alone(event));
    }

    /** Two claims of which a dispute is known. */
    private static Optional<TwoVoices> disputing(Event event) {
        return event.disputes().stream()
                .flatMap(dispute -> sides(event, dispute).stream())
                .findFirst()
                .map(sides -> pair(event, sides.getFirst(), sides.getLast(), true));
    }

    private static Optional<List<Voice>> sides(Event event, Dispute dispute) {
        Optional<Claim> one = speaking(event, dispute.one());
        Optional<Claim> other = speaking(event, dispute.other());
        return one.isPresent() && other.isPresent() && one.get() != other.get()
                ? Optional.of(List.of(new OfText(one.get()), new OfText(other.get())))
                : Optional.empty();
    }

    /** @param name the slug of a text, or a person whom a text quotes */
    private static Optional<Claim> speaking(Event event, String name) {
        return event.claims().stream()
                .filter(claim -> claim.voice().orElseGet(claim::text).equals(name))
                .findFirst()
                .or(() -> event.claims().stream()
                        .filter(claim -> claim.text().equals(name))
                        .findFirst());
    }

    /** A claim that the record contradicts. */
    private static Optional<TwoVoices> corrected(Event event) {
        List<RecordNote> notes =
                event.recordNotes().stream().filter(RecordNote::contradicts).toList();
        return notes.stream()
                .flatMap(note -> note.text().stream())
                .flatMap(text -> speaking(event, text).stream())
                .findFirst()
                .or(() -> event.claims().stream().findFirst())
                .filter(claim -> !notes.isEmpty())
                .map(claim -> pair(event, new OfText(claim), new OfRecord(notes), true));
    }

    /** Two texts, or a text that the record completes. */
    private static Optional<TwoVoices> agreeing(Event event) {
        if (event.claims().isEmpty()) {
            return Optional.empty();
        }
        Claim first = event.claims().getFirst();
        Stream<Voice> others = event.claims().stream()
                .filter(claim -> !claim.text().equals(first.text()))
                .map(OfText::new);
        Stream<Voice> record =
                event.recordNotes().isEmpty() ? Stream.empty() : Stream.of(new OfRecord(event.recordNotes()));
        return Stream.concat(others, record)
                .findFirst()
                .map(second -> pair(event, new OfText(first), second, event.contested()));
    }

    private static TwoVoices alone(Event event) {
        List<Voice> voices =
                event.claims().stream().<Voice>map(OfText::new).limit(1).toList();
        return of(event, voices, false);
    }

    private static TwoVoices pair(Event event, Voice one, Voice other, boolean parted) {
        return of(event, List.of(one, other), parted);
    }

    private static TwoVoices of(Event event, List<Voice> voices, boolean parted) {
        long heard = voices.stream().filter(OfText.class::isInstance).count();
        return new TwoVoices(voices, parted, event.claims().size() - (int) heard);
    }
}
