package org.cronosur.workshop.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.texts.Locator;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.Section;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.cronosur.texts.reading.PlainText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies of the texts that the program speaks of. The program carries none of their sentences; an installation that has a
 * copy attaches it, and from then on every citation opens its passage, for teachers who have signed in.
 */
@Component
public class Copies {

    /** Less than this share of the text, and it is another one, or too small a part of it to be of use. */
    private static final double LEAST = 0.15;

    private final AttachedCopies copies;
    private final SourceTexts texts;
    private final Events events;
    private final Clock clock;

    /** Laying a copy beside its text takes some ms, and a page asks for one passage after another. */
    private final Map<String, Laid> laid = new ConcurrentHashMap<>();

    private record Laid(Instant attached, PlainText copy, Alignment alignment) {}

    Copies(AttachedCopies copies, SourceTexts texts, Events events, Clock clock) {
        this.copies = copies;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A text of the program, and what is attached of it.
     *
     * @param attached when; empty where no copy is
     */
    public record Shelf(SourceText text, Optional<Instant> attached) {}

    /** A citation of an event, and whether the copy has its passage. */
    public record Tie(Event event, Locator locator, boolean isTied) {}

    /**
     * What a copy gives.
     *
     * @param share which part of the text the copy has, 0 to 1
     * @param ties every citation of the text, in the order of its events
     */
    public record Report(SourceText text, double share, List<Tie> ties) {

        public long tied() {
            return ties.stream().filter(Tie::isTied).count();
        }
    }

    /** The texts of which a copy can be attached, oldest first. */
    @Transactional(readOnly = true)
    public List<Shelf> all() {
        return texts.findAll().stream()
                .filter(text -> Prints.of(text.slug()).isPresent())
                .map(text -> new Shelf(text, copies.findByText(text.slug()).map(AttachedCopy::attached)))
                .toList();
    }

    /** Tells which text this is a copy of, and which citations it would tie; empty where it is none of them. */
    @Transactional(readOnly = true)
    public Optional<Report> recognise(PlainText copy) {
        return texts.findAll().stream()
                .flatMap(text -> report(text, copy).stream())
                .filter(report -> report.share() >= LEAST)
                .max(Comparator.comparingDouble(Report::share));
    }

    private Optional<Report> report(SourceText text, PlainText copy) {
        return Prints.of(text.slug()).map(prints -> report(text, Alignment.of(prints, copy)));
    }

    private Report report(SourceText text, Alignment alignment) {
        List<Tie> ties = alignment.share() < LEAST
                ? List.of()
                : events.findByText(text.slug()).stream()
                        .flatMap(event -> event.claims().stream()
                                .filter(claim -> claim.text().equals(text.slug()))
                                .map(claim -> tie(event, claim, text, alignment)))
                        .toList();
        return new Report(text, alignment.share(), ties);
    }

    private static Tie tie(Event event, Claim claim, SourceText text, Alignment alignment) {
        return new Tie(
                event,
                claim.locator(),
                find(text, claim.locator(), claim.lines(), alignment).isPresent());
    }

    /** What the copy that is attached to a text gives. */
    @Transactional(readOnly = true)
    public Optional<Report> report(String text) {
        return texts.findBySlug(text).flatMap(known -> laid(text).map(copy -> report(known, copy.alignment())));
    }

    /**
     * Attaches a copy in place of any other of the same text.
     *
     * @throws IllegalArgumentException if it is a copy of no text that the program speaks of
     */
    @Transactional
    public Report attach(UUID teacher, PlainText copy) {
        Report report = recognise(copy).orElseThrow(() -> new IllegalArgumentException("This is a copy of no text"));
        String text = report.text().slug();
        detach(text);
        copies.save(new AttachedCopy(text, teacher, copy, Instant.now(clock)));
        laid.remove(text);
        return report;
    }

    /** Deletes the copy of a text, if one is attached. */
    @Transactional
    public void detach(String text) {
        copies.findByText(text).ifPresent(copy -> {
            copies.delete(copy);
            copies.flush();
            laid.remove(text);
        });
    }

    public boolean isAttached(String text) {
        return copies.existsByText(text);
    }

    /**
     * The passage of a citation.
     *
     * @param lines the lines of the plain text it rests on; empty for the whole paragraph
     * @return empty where no copy is attached, or the copy lacks the passage
     */
    @Transactional(readOnly = true)
    public Optional<Excerpt> passage(String text, Locator locator, List<Integer> lines) {
        return texts.findBySlug(text)
                .flatMap(known -> laid(text)
                        .flatMap(copy -> find(known, locator, lines, copy.alignment())
                                .map(found -> Excerpt.of(copy.copy(), found))));
    }

    private static Optional<Alignment.Found> find(
            SourceText text, Locator locator, List<Integer> lines, Alignment alignment) {
        if (!lines.isEmpty()) {
            return alignment.find(
                    lines.stream().min(Integer::compare).orElseThrow(),
                    lines.stream().max(Integer::compare).orElseThrow());
        }
        return text.section(locator.section())
                .flatMap((Section section) -> section.paragraph(locator.paragraph()))
                .flatMap((Paragraph paragraph) -> alignment.find(paragraph.firstLine(), paragraph.lastLine()));
    }

    private Optional<Laid> laid(String text) {
        return copies.findByText(text).flatMap(copy -> {
            Laid known = laid.get(text);
            if (known != null && known.attached().equals(copy.attached())) {
                return Optional.of(known);
            }
            return Prints.of(text).map(prints -> lay(copy, prints));
        });
    }

    private Laid lay(AttachedCopy copy, Prints prints) {
        PlainText words = copy.plainText();
        Laid fresh = new Laid(copy.attached(), words, Alignment.of(prints, words));
        laid.put(copy.text(), fresh);
        return fresh;
    }
}
