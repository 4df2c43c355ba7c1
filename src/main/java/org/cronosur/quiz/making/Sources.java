package org.cronosur.quiz.making;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Provenance;

/** What the answer to a generated question rests on, told and kept. */
final class Sources {

    private Sources() {}

    /** Title, date and first witness of an event; where only the record knows its date, that too. */
    static Bilingual explain(Subject subject) {
        return subject.witness()
                .map(witness -> explain(subject, witness))
                .orElseGet(() -> Sayings.say(
                        "explain-own", subject.title(), subject.when().words()));
    }

    static Bilingual explain(Subject subject, Said witness) {
        return Sayings.say(
                subject.when().ofRecord() ? "explain-record" : "explain-text",
                subject.title(),
                subject.when().words(),
                witness.voice().name(),
                witness.place(),
                witness.claim(),
                foundation(subject));
    }

    private static Bilingual foundation(Subject subject) {
        Bilingual restsOn = subject.when().restsOn();
        return restsOn == null ? Sayings.say("record-known") : restsOn;
    }

    /** Several events, each with its date and first witness, in this order. */
    static Bilingual explainDates(List<Subject> subjects) {
        return joined(subjects.stream().map(Sources::explainDate).toList());
    }

    private static Bilingual explainDate(Subject subject) {
        return subject.witness()
                .map(witness -> Sayings.say(
                        "explain-date",
                        subject.title(),
                        subject.when().words(),
                        witness.voice().name(),
                        witness.place()))
                .orElseGet(() -> Sayings.say(
                        "explain-date-own", subject.title(), subject.when().words()));
    }

    static Bilingual joined(List<Bilingual> parts) {
        return new Bilingual(
                parts.stream().map(Bilingual::es).collect(joining("; ", "", ".")),
                parts.stream().map(Bilingual::en).collect(joining("; ", "", ".")));
    }

    /** For what is told of an event: the first text that does so, else whoever made the event. */
    static Provenance of(Subject subject, List<Subject> about) {
        return subject.witness()
                .map(witness -> ofText(witness, about))
                .orElseGet(() -> new Provenance(versions(about), null, Sayings.say("made-by-teacher")));
    }

    /** For what a text says. */
    static Provenance ofText(Said witness, List<Subject> about) {
        return new Provenance(versions(about), witness.text(), witness.place());
    }

    /** For a date: the text that states it, the record, or whoever made the event. */
    static Provenance ofDate(Subject subject, List<Subject> about) {
        return subject.when().ofRecord()
                ? new Provenance(versions(about), null, foundation(subject))
                : of(subject, about);
    }

    private static List<Provenance.Version> versions(List<Subject> about) {
        return about.stream().map(Subject::version).toList();
    }
}
