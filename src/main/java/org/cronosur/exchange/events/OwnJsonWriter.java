package org.cronosur.exchange.events;

import static org.cronosur.exchange.events.OwnJson.MAPPER;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Dispute;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Own;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.catalogue.Theme;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.Step;
import org.cronosur.exchange.events.OwnJson.ActorPart;
import org.cronosur.exchange.events.OwnJson.ClaimPart;
import org.cronosur.exchange.events.OwnJson.CopyPart;
import org.cronosur.exchange.events.OwnJson.DisputePart;
import org.cronosur.exchange.events.OwnJson.Document;
import org.cronosur.exchange.events.OwnJson.EventPart;
import org.cronosur.exchange.events.OwnJson.NotePart;
import org.cronosur.exchange.events.OwnJson.ParagraphPart;
import org.cronosur.exchange.events.OwnJson.PlacePart;
import org.cronosur.exchange.events.OwnJson.QuizPart;
import org.cronosur.exchange.events.OwnJson.RelationPart;
import org.cronosur.exchange.events.OwnJson.SectionPart;
import org.cronosur.exchange.events.OwnJson.SetPart;
import org.cronosur.exchange.events.OwnJson.StepPart;
import org.cronosur.exchange.events.OwnJson.TextPart;
import org.cronosur.quiz.ExtraTime;
import org.cronosur.quiz.QuestionColumn;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizDraft;
import org.cronosur.texts.Section;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Writes the own format, with the places and actors of the events, so that a file needs nothing else. */
final class OwnJsonWriter {

    private static final QuestionColumn QUESTIONS = new QuestionColumn();

    private OwnJsonWriter() {}

    /** In the order given, always the same for the same things. */
    static byte[] write(
            Collection<SourceText> texts,
            Collection<Event> events,
            Collection<EventSet> sets,
            Collection<Quiz> quizzes) {
        Map<String, PlacePart> places = new LinkedHashMap<>();
        Map<String, ActorPart> actors = new LinkedHashMap<>();
        events.forEach(event -> {
            event.place().ifPresent(place -> places.putIfAbsent(place.slug(), place(place)));
            event.actors().forEach(actor -> actors.putIfAbsent(actor.slug(), actor(actor)));
        });
        Document document = new Document(
                OwnJson.FORMAT,
                OwnJson.VERSION,
                texts.stream().map(OwnJsonWriter::text).toList(),
                List.copyOf(places.values()),
                List.copyOf(actors.values()),
                events.stream().map(OwnJsonWriter::event).toList(),
                sets.stream().map(OwnJsonWriter::set).toList(),
                quizzes.stream().map(OwnJsonWriter::quiz).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    private static TextPart text(SourceText text) {
        return new TextPart(
                text.slug(),
                text.siglum(),
                text.title(),
                text.shortTitle(),
                text.author(),
                text.publication(),
                text.published().toString(),
                text.language(),
                text.kind(),
                text.voice(),
                text.viewpoint(),
                text.link().orElse(null),
                text.sections().stream().map(OwnJsonWriter::section).toList());
    }

    private static SectionPart section(Section section) {
        return new SectionPart(
                section.id(),
                section.heading().orElse(null),
                section.name(),
                section.paragraphs().stream()
                        .map(each -> new ParagraphPart(
                                each.number(),
                                List.of(each.firstLine(), each.lastLine()),
                                each.ownLabel().orElse(null)))
                        .toList());
    }

    private static PlacePart place(Place place) {
        return new PlacePart(
                place.slug(),
                place.name(),
                place.country(),
                place.latitude(),
                place.longitude(),
                place.precision().key());
    }

    private static ActorPart actor(Actor actor) {
        return new ActorPart(
                actor.slug(), actor.name(), actor.nature().name().toLowerCase(Locale.ROOT), actor.aliases());
    }

    private static EventPart event(Event event) {
        return new EventPart(
                event.slug(),
                event.title(),
                event.label(),
                event.summary(),
                event.date().toString(),
                event.dateSource().key(),
                event.countries(),
                event.place().map(Place::slug).orElse(null),
                event.actors().stream().map(Actor::slug).toList(),
                event.themes().stream().map(Theme::slug).toList(),
                event.importance(),
                event.contested(),
                event.context(),
                event.sensitive(),
                event.related().stream()
                        .map(each -> new RelationPart(each.event(), each.as().key()))
                        .toList(),
                event.claims().stream().map(OwnJsonWriter::claim).toList(),
                event.disputes().stream().map(OwnJsonWriter::dispute).toList(),
                event.recordNotes().stream().map(OwnJsonWriter::note).toList(),
                event.own().flatMap(OwnJsonWriter::copy).orElse(null));
    }

    private static ClaimPart claim(Claim claim) {
        return new ClaimPart(
                claim.text(),
                claim.locator(),
                claim.lines(),
                claim.dateAsStated().map(HistoricalDate::toString).orElse(null),
                claim.dateWords().orElse(null),
                claim.voice().orElse(null),
                claim.terms(),
                claim.claim(),
                claim.framing());
    }

    private static DisputePart dispute(Dispute dispute) {
        return new DisputePart(dispute.matter().key(), List.of(dispute.one(), dispute.other()), dispute.note());
    }

    private static NotePart note(RecordNote note) {
        return new NotePart(
                note.matter().key(),
                note.text().orElse(null),
                note.contradicts(),
                note.note(),
                note.restsOn(),
                note.why());
    }

    private static Optional<CopyPart> copy(Own own) {
        return own.original()
                .map(of -> new CopyPart(of, orBlank(own.copyDigest()), own.copyParts(), orBlank(own.remark())));
    }

    private static String orBlank(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static SetPart set(EventSet set) {
        return new SetPart(
                set.slug(),
                set.title(),
                set.question(),
                set.introduction(),
                set.teacherNotes(),
                set.steps().stream().map(OwnJsonWriter::step).toList());
    }

    private static StepPart step(Step step) {
        return new StepPart(
                step.event(),
                step.note().orElse(null),
                step.ask().orElse(null),
                step.scene().orElse(null),
                step.wordings());
    }

    private static QuizPart quiz(Quiz quiz) {
        QuizDraft draft = QuizDraft.of(quiz);
        return new QuizPart(
                quiz.slug(),
                quiz.title(),
                quiz.eventSet(),
                quiz.questions().stream()
                        .map(QUESTIONS::convertToDatabaseColumn)
                        .map(MAPPER::readTree)
                        .toList(),
                draft.hints(),
                draft.provenances(),
                draft.sensitive().stream().sorted().toList(),
                quiz.rules(),
                quiz.extraTimes().stream()
                        .sorted(Comparator.comparing(ExtraTime::code))
                        .toList());
    }
}
