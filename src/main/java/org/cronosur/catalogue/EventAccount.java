package org.cronosur.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.SourceText;

/**
 * An event with all that is needed to tell it.
 *
 * @param texts the texts that claim it, by slug
 * @param related the events it is tied to, each with the part that the other plays for this one
 * @param links where else it turns up
 * @param origin where one comes from that a teacher made; empty for one that comes with the program
 * @param passages of claims, in their order, an address where their passage can be read; empty where there is none
 */
public record EventAccount(
        Event event,
        Map<String, SourceText> texts,
        List<Tie> related,
        List<EventLinks.EventLink> links,
        Optional<Origin> origin,
        List<Optional<String>> passages) {

    /** An event that comes with the program. */
    public EventAccount(
            Event event, Map<String, SourceText> texts, List<Tie> related, List<EventLinks.EventLink> links) {
        this(event, texts, related, links, Optional.empty(), List.of());
    }

    /**
     * Where a teacher's event comes from.
     *
     * @param mine whether the one who asks has made it
     * @param original the title of the event that it is a copy of; empty for one that began empty
     */
    public record Origin(boolean mine, Optional<Bilingual> original) {}

    /** How another event stands to this one. */
    public enum Part {
        CAUSE,
        CONSEQUENCE,
        PART,
        WHOLE
    }

    /** @param slug the slug of the other event */
    public record Tie(Part part, String slug, Bilingual title) {}

    public SourceText textOf(Claim claim) {
        return Objects.requireNonNull(texts.get(claim.text()));
    }

    /** The lessons and quizzes in which it turns up. */
    public List<EventLinks.EventLink> uses() {
        return links.stream()
                .filter(link -> link.target() == EventLinks.Target.LESSON || link.target() == EventLinks.Target.QUIZ)
                .toList();
    }

    /** Where the passage of one of its claims can be read. */
    public Optional<String> passageOf(Claim claim) {
        int at = event.claims().indexOf(claim);
        return at >= 0 && at < passages.size() ? passages.get(at) : Optional.empty();
    }

    public Collation collation() {
        return new Collation(event);
    }
}
