package org.cronosur.quiz;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a generated question was made from, so that it can be told whether the same question would be made today.
 *
 * @param versions the events it is about, each as it was then; never empty
 * @param text slug of the text on which its right answer rests; null when that is the record
 * @param place where in the text it stands, as a person would cite it; of the record, what that rests on
 */
public record Provenance(List<Version> versions, @Nullable String text, Bilingual place) {

    /** An event and the fingerprint of what it said. */
    public record Version(String event, String digest) {}

    /** @throws IllegalArgumentException if there is no event */
    public Provenance {
        versions = List.copyOf(versions);
        Require.that(!versions.isEmpty(), "A generated question is about an event");
    }

    /**
     * The slugs of the events that say another thing now, or that are gone.
     *
     * @param digests the fingerprints of today by the slugs of the events
     */
    public List<String> changedSince(Map<String, String> digests) {
        return versions.stream()
                .filter(version -> !Objects.equals(version.digest(), digests.get(version.event())))
                .map(Version::event)
                .toList();
    }

    /** The slugs of the events. */
    public List<String> events() {
        return versions.stream().map(Version::event).toList();
    }

    /**
     * The same, with the events as they are today: somebody held the question against them.
     *
     * @param digests the fingerprints of today by the slugs of the events; an event that is gone stays as it was
     */
    public Provenance renewed(Map<String, String> digests) {
        List<Version> today = versions.stream()
                .map(version -> new Version(version.event(), digests.getOrDefault(version.event(), version.digest())))
                .toList();
        return new Provenance(today, text, place);
    }
}
