package org.cronosur.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.SourceText;

/**
 * An event with all that is needed to tell it.
 *
 * @param texts the texts that claim it, by slug
 * @param related the events it is tied to, each with the part that the other plays for this one
 * @param links where else it turns up
 */
public record EventAccount(
        Event event, Map<String, SourceText> texts, List<Tie> related, List<EventLinks.EventLink> links) {

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

    public Collation collation() {
        return new Collation(event);
    }
}
