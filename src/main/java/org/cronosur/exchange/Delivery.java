package org.cronosur.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.Step;

/** An event set with all that leaves the program with it. */
record Delivery(EventSet set, List<Item> items) {

    /** @param number the place in the set, from 1 */
    record Item(int number, Step step, EventAccount account) {

        Event event() {
            return account.event();
        }

        /** The place, where it can be put on a map. */
        Optional<Place> spot() {
            return event().place().filter(place -> place.precision() != Place.Precision.NONE);
        }

        /** The letters of the texts that claim it, in the order of their claims. */
        List<String> sigla() {
            return event().claims().stream()
                    .map(claim -> account.textOf(claim).siglum())
                    .distinct()
                    .toList();
        }

        /** A sentence for each claim: who says it, where, and what. */
        List<String> testimony(Locale reader) {
            return event().claims().stream().map(claim -> told(claim, reader)).toList();
        }

        private String told(Claim claim, Locale reader) {
            String name = account.textOf(claim).shortTitle().in(reader);
            String place = account.textOf(claim).cite(claim.locator()).in(reader);
            return name + " (" + place + "): " + claim.claim().in(reader);
        }

        /** What the record says. */
        List<String> record(Locale reader) {
            return event().recordNotes().stream()
                    .map(RecordNote::note)
                    .map(note -> note.in(reader))
                    .toList();
        }
    }
}
