package org.cronosur.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Explains answers out of the catalogue: what was right, and which text says so where. */
@Component
public class Feedbacks {

    private final Events events;
    private final SourceTexts texts;

    Feedbacks(Events events, SourceTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    /** The feedback on an answer to a question that somebody wrote. */
    @Transactional(readOnly = true)
    public Feedback on(Answer answer) {
        return on(answer, Optional.empty());
    }

    /**
     * The feedback on an answer. The score and what was right are those of the day it was given, the claims those of
     * today.
     *
     * @param origin what the question was made from; empty for one that somebody wrote
     */
    @Transactional(readOnly = true)
    public Feedback on(Answer answer, Optional<Provenance> origin) {
        Question asked = answer.question();
        Telling telling = new Telling(answer.score(), asked.explanation(), groundsOf(asked, origin));
        return telling.on(asked, answer.response());
    }

    /** What is told of a question that somebody wrote and that was left open. */
    @Transactional(readOnly = true)
    public Feedback onSilence(Question open) {
        return onSilence(open, Optional.empty());
    }

    /**
     * What is told of a question that was left open.
     *
     * @param origin as above
     */
    @Transactional(readOnly = true)
    public Feedback onSilence(Question open, Optional<Provenance> origin) {
        return new Feedback.OnSilence(open.explanation(), groundsOf(open, origin));
    }

    private List<Ground> groundsOf(Question asked, Optional<Provenance> origin) {
        Map<String, Event> found = events.findBySlugIn(asked.events()).stream().collect(toMap(Event::slug, identity()));
        List<String> changed = origin.map(stem -> changedSince(stem, found)).orElse(List.of());
        return asked.events().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(event -> groundOf(event, asked.text(), changed.contains(event.slug())))
                .toList();
    }

    private static List<String> changedSince(Provenance stem, Map<String, Event> today) {
        return stem.changedSince(today.values().stream().collect(toMap(Event::slug, Event::digest)));
    }

    /** @param text the only text to be cited; null for all of them */
    private Ground groundOf(Event event, @Nullable String text, boolean changed) {
        return new Ground(
                event.slug(),
                event.title(),
                event.date(),
                event.claims().stream()
                        .filter(claim -> text == null || claim.text().equals(text))
                        .flatMap(claim -> citationOf(claim).stream())
                        .toList(),
                event.recordNotes().stream()
                        .filter(note ->
                                text == null || note.text().map(text::equals).orElse(true))
                        .map(Feedbacks::correctionOf)
                        .toList(),
                changed);
    }

    private Optional<Ground.Citation> citationOf(Claim claim) {
        return texts.findBySlug(claim.text()).map(text -> citationOf(claim, text));
    }

    private static Ground.Citation citationOf(Claim claim, SourceText text) {
        return new Ground.Citation(
                text.slug(), text.siglum(), text.shortTitle(), text.cite(claim.locator()), claim.claim());
    }

    private static Ground.Correction correctionOf(RecordNote note) {
        return new Ground.Correction(note.note(), note.restsOn());
    }
}
