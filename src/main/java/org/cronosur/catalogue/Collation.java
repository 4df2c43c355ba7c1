package org.cronosur.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.time.Distance;
import org.cronosur.time.HistoricalDate;

/**
 * The claims of one event laid side by side, as editors lay manuscripts: who says it, when, what, in what words; and
 * in each row whether the witnesses agree. The record is one witness more.
 */
public class Collation {

    /** What the witnesses of a row do. */
    public enum Verdict {
        /** Two or more speak, and nothing they say is known to clash. */
        AGREE,
        /** At least two clash. */
        DISAGREE,
        /** Only one speaks. */
        ALONE
    }

    private final Event event;

    public Collation(Event event) {
        this.event = event;
    }

    /**
     * The date that a claim states: its own where it differs, the date of the event where the text has just that, and
     * nothing where only the record knows it.
     */
    public Optional<HistoricalDate> dateStatedBy(Claim claim) {
        if (claim.dateAsStated().isPresent() || event.dateSource() == DateSource.RECORD) {
            return claim.dateAsStated();
        }
        return Optional.of(event.date()).filter(date -> !date.isUnknown());
    }

    /** The date that the record holds; empty where the date of the event is only that of a text. */
    public Optional<HistoricalDate> dateOfRecord() {
        return event.dateSource() == DateSource.RECORD ? Optional.of(event.date()) : Optional.empty();
    }

    /** The greatest distance between a date that a text states and the date of the event; empty when none is apart. */
    public Optional<Distance> distance() {
        return statedDates()
                .filter(stated -> !stated.sameAtCoarser(event.date()))
                .flatMap(stated -> Distance.between(stated, event.date()).stream())
                .max((one, other) -> Long.compare(one.days(), other.days()));
    }

    public Verdict dates() {
        if (contradicts(Matter.DATE) || statedDates().anyMatch(stated -> !stated.sameAtCoarser(event.date()))) {
            return Verdict.DISAGREE;
        }
        long witnesses = statedDates().count() + dateOfRecord().stream().count();
        return witnesses > 1 ? Verdict.AGREE : Verdict.ALONE;
    }

    public Verdict facts() {
        return verdict(Matter.FACT);
    }

    /** On names and words together: how a witness calls it. */
    public Verdict words() {
        if (contradicts(Matter.WORD) || contradicts(Matter.NAME)) {
            return Verdict.DISAGREE;
        }
        return Verdict.ALONE;
    }

    /** What the record says on these matters. */
    public List<RecordNote> record(Matter... matters) {
        return event.recordNotes().stream()
                .filter(note -> Stream.of(matters).anyMatch(matter -> matter == note.matter()))
                .toList();
    }

    private Verdict verdict(Matter matter) {
        if (contradicts(matter)) {
            return Verdict.DISAGREE;
        }
        return event.claims().size() + record(matter).size() > 1 ? Verdict.AGREE : Verdict.ALONE;
    }

    private boolean contradicts(Matter matter) {
        return event.disputes().stream().anyMatch(dispute -> dispute.matter() == matter)
                || record(matter).stream().anyMatch(RecordNote::contradicts);
    }

    private Stream<HistoricalDate> statedDates() {
        return event.claims().stream().flatMap(claim -> dateStatedBy(claim).stream());
    }
}
