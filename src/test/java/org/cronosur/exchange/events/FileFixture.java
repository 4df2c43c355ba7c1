package org.cronosur.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Kind;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Theme;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.language.Bilingual;

/** Files as they come, and what is made of them. */
final class FileFixture {

    static final Theme COUP = new Theme("coup", new Bilingual("golpe", "coup"), Kind.RUPTURE);
    static final Theme ELECTION = new Theme("election", new Bilingual("elección", "election"), Kind.ELECTION);
    static final Place LIMA =
            new Place("lima", new Bilingual("Lima", "Lima"), "PE", -12.05, -77.04, Place.Precision.TOWN);
    static final Actor PERON =
            new Actor("peron", new Bilingual("Juan Perón", "Juan Perón"), Actor.Nature.PERSON, List.of("Perón"));

    private FileFixture() {}

    static Known known() {
        return new Known(
                new UUID(0, 1), List.of(COUP, ELECTION), List.of(LIMA), List.of(PERON), List.of(), slug -> false);
    }

    static EventReading read(String text) {
        return read(text, Choices.NONE);
    }

    static EventReading read(String text, Choices choices) {
        try {
            return EventReading.of(IncomingFile.of("file", text.getBytes(StandardCharsets.UTF_8)), known(), choices);
        } catch (RefusedFile refused) {
            throw new AssertionError(refused.flaw().toString(), refused);
        }
    }

    static Flaw refusal(byte[] bytes) {
        RefusedFile refused = catchThrowableOfType(
                RefusedFile.class, () -> EventReading.of(IncomingFile.of("file", bytes), known(), Choices.NONE));
        assertThat(refused).as("it was taken").isNotNull();
        return refused.flaw();
    }

    static Flaw refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    static EventDraft draft(EventReading reading, int index) {
        Outcome outcome = reading.outcomes().get(index);
        assertThat(outcome).isInstanceOf(Outcome.Readable.class);
        return ((Outcome.Readable) outcome).draft();
    }

    static List<Reason> reasons(EventReading reading) {
        return reading.allFlaws().stream().map(Flaw::reason).toList();
    }

    static List<Remark.Kind> remarks(EventReading reading, int index) {
        return ((Outcome.Readable) reading.outcomes().get(index))
                .remarks().stream().map(Remark::kind).toList();
    }
}
