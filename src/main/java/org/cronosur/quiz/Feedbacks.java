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

    /**
     * The feedback on an answer. The score and what was right are those of the day it was given, the claims those of
     * today.
     */
    @Transactional(readOnly = true)
    public Feedback on(Answer answer) {
        Question asked = answer.question();
        Telling telling = new Telling(answer.score(), asked.explanation(), groundsOf(asked.events(), asked.text()));
        return telling.on(asked, answer.response());
    }

    /** What is told of a question that was left open. */
    @Transactional(readOnly = true)
    public Feedback onSilence(Question open) {
        return new Feedback.OnSilence(open.explanation(), groundsOf(open.events(), open.text()));
    }

    /** @param text the only text to be cited; null for all of them */
    private List<Ground> groundsOf(List<String> slugs, @Nullable String text) {
        Map<String, Event> found = events.findBySlugIn(slugs).stream().collect(toMap(Event::slug, identity()));
        return slugs.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(event -> groundOf(event, text))
                .toList();
    }

    private Ground groundOf(Event event, @Nullable String text) {
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
                        .toList());
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
