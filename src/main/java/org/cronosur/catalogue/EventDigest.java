package org.cronosur.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cronosur.language.Bilingual;

/** The fingerprint of an event: SHA-256 over all that a reader is told of it. */
final class EventDigest {

    /** Between two parts, so that moving a letter from one to the next makes another fingerprint. */
    private static final String UNIT_SEPARATOR = "\u001f";

    private final StringBuilder told = new StringBuilder();

    private EventDigest() {}

    static String of(Event event) {
        EventDigest digest = new EventDigest();
        digest.add(event.title()).add(event.summary());
        digest.add(event.date(), event.dateSource(), event.countries());
        event.place().ifPresent(place -> digest.add(place.slug(), place.latitude(), place.longitude()));
        digest.add(event.actors().stream().map(Actor::slug).toList());
        digest.add(event.themes().stream().map(Theme::slug).toList());
        digest.add(event.importance(), event.contested(), event.context(), event.sensitive());
        event.claims().forEach(digest::add);
        event.disputes().forEach(digest::add);
        event.recordNotes().forEach(digest::add);
        digest.add(event.related());
        return digest.hex();
    }

    private void add(Claim claim) {
        add(claim.text(), claim.locator(), claim.lines(), claim.terms(), claim.dateAsStated(), claim.voice());
        add(claim.claim()).add(claim.framing());
        claim.dateWords().ifPresent(this::add);
    }

    private void add(Dispute dispute) {
        add(dispute.matter(), dispute.one(), dispute.other());
        add(dispute.note());
    }

    private void add(RecordNote note) {
        add(note.matter(), note.text(), note.contradicts());
        add(note.note()).add(note.restsOn()).add(note.why());
    }

    private EventDigest add(Bilingual words) {
        add(words.es(), words.en());
        return this;
    }

    private void add(Object... parts) {
        for (Object part : parts) {
            told.append(part).append(UNIT_SEPARATOR);
        }
    }

    private void add(List<?> parts) {
        add(parts.toArray());
    }

    private String hex() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(told.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
