package org.cronosur.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** What one text says of an event, and how: the paraphrase, its place in the text, its loaded terms. */
@Embeddable
public class Claim {

    @Column(name = "text_slug")
    private String text;

    @Embedded
    private Locator locator;

    @Convert(converter = Lines.class)
    private List<Integer> lines = List.of();

    private @Nullable HistoricalDate dateAsStated;

    @Embedded
    private @Nullable Bilingual dateWords;

    private @Nullable String voice;

    @Convert(converter = Terms.class)
    private List<String> terms = List.of();

    @Embedded
    private Bilingual claim;

    @Embedded
    private Bilingual framing;

    protected Claim() {}

    /** Where a claim stands in its text, and how the text dates it. */
    public record Citation(
            String text,
            Locator locator,
            List<Integer> lines,
            @Nullable HistoricalDate dateAsStated,
            @Nullable Bilingual dateWords,
            @Nullable String voice) {}

    public Claim(Citation citation, List<String> terms, Bilingual claim, Bilingual framing) {
        this.text = citation.text();
        this.locator = citation.locator();
        this.lines = List.copyOf(citation.lines());
        this.dateAsStated = citation.dateAsStated();
        this.dateWords = citation.dateWords();
        this.voice = citation.voice();
        this.terms = List.copyOf(terms);
        this.claim = claim;
        this.framing = framing;
    }

    /** The slug of the text that speaks. */
    public String text() {
        return text;
    }

    public Locator locator() {
        return locator;
    }

    /** The lines of the plain text it rests on, counted from 1. */
    public List<Integer> lines() {
        return lines;
    }

    /** The date as the text gives it, where that differs from the date of the event. */
    public Optional<HistoricalDate> dateAsStated() {
        return Optional.ofNullable(dateAsStated);
    }

    /** How the text dates it when it does so in words ("not long ago"). */
    public Optional<Bilingual> dateWords() {
        return Optional.ofNullable(dateWords);
    }

    /** The person whom the text quotes, when the claim is that person's. */
    public Optional<String> voice() {
        return Optional.ofNullable(voice);
    }

    /** Loaded terms of one to three words, as the text has them. */
    public List<String> terms() {
        return terms;
    }

    public Bilingual claim() {
        return claim;
    }

    public Bilingual framing() {
        return framing;
    }
}
