package org.cronosur.catalogue;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;

/** The fingerprints of an event: SHA-256 over all that a reader is told of it, and one for each of its parts. */
final class EventDigest {

    /** Between two parts, so that moving a letter from one to the next makes another fingerprint. */
    private static final String UNIT_SEPARATOR = "\u001f";

    /** Hexadecimal digits of the fingerprint of a part: enough to tell two wordings apart. */
    private static final int SHORT = 12;

    private final StringBuilder told = new StringBuilder();

    private EventDigest() {}

    static String of(Event event) {
        EventDigest digest = new EventDigest();
        for (EventPart part : EventPart.values()) {
            digest.addPart(part, event);
        }
        return digest.hex();
    }

    /** One fingerprint for each part, as one column keeps them: "NAMING=0123456789ab,DATE=…". */
    static String partsOf(Event event) {
        Map<EventPart, String> prints = new EnumMap<>(EventPart.class);
        for (EventPart part : EventPart.values()) {
            EventDigest digest = new EventDigest();
            digest.addPart(part, event);
            prints.put(part, digest.hex().substring(0, SHORT));
        }
        return prints.entrySet().stream()
                .map(print -> print.getKey() + "=" + print.getValue())
                .collect(joining(","));
    }

    /** The parts whose fingerprint is another in the second of two columns of {@link #partsOf}. */
    static List<EventPart> differing(String before, String now) {
        List<String> old = List.of(before.split(","));
        return List.of(now.split(",")).stream()
                .filter(print -> !old.contains(print))
                .map(print -> EventPart.valueOf(print.substring(0, print.indexOf('='))))
                .toList();
    }

    private void addPart(EventPart part, Event event) {
        switch (part) {
            case NAMING -> add(event.title()).add(event.summary());
            case DATE -> add(event.date(), event.dateSource());
            case COUNTRIES -> add(event.countries());
            case PLACE -> event.place().ifPresent(place -> add(place.slug(), place.latitude(), place.longitude()));
            case ACTORS -> add(event.actors().stream().map(Actor::slug).toList());
            case THEMES -> add(event.themes().stream().map(Theme::slug).toList());
            case STANDING -> add(event.importance(), event.contested(), event.context(), event.sensitive());
            case CLAIMS -> event.claims().forEach(this::add);
            case DISPUTES -> event.disputes().forEach(this::add);
            case RECORD_NOTES -> event.recordNotes().forEach(this::add);
            case RELATED -> add(event.related());
        }
    }

    private void add(Claim claim) {
        Locator place = claim.locator();
        add(claim.text(), place.section(), place.paragraph(), Objects.requireNonNullElse(place.words(), ""));
        add(claim.lines(), claim.terms(), claim.dateAsStated(), claim.voice());
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
