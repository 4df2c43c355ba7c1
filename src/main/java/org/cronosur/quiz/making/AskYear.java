package org.cronosur.quiz.making;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.catalogue.Matter;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.WhichYear;
import org.cronosur.time.HistoricalDate;

/** "In which year?"; where the date is in dispute only "in which year, according to this text?". */
final class AskYear extends OneEvent {

    AskYear(Material material) {
        super(material.asked().stream()
                .filter(subject -> !Giveaways.tellTime(subject.title()))
                .filter(subject -> subject.isDated()
                        ? isOneYear(subject.when())
                        : whoDates(subject).isPresent())
                .toList());
    }

    /** A text that gives a date of one year of its own, and no other. */
    private static Optional<Said> whoDates(Subject subject) {
        if (subject.isSettled(Matter.DATE)) {
            return Optional.empty();
        }
        return subject.said().stream()
                .filter(said -> said.stated().filter(date -> isOneYear(date)).isPresent())
                .filter(said -> subject.said().stream()
                        .noneMatch(other -> other != said
                                && other.text().equals(said.text())
                                && other.stated().isPresent()))
                .findFirst();
    }

    private static boolean isOneYear(HistoricalDate date) {
        return isOneYear(Subject.When.of(date, false, false, null));
    }

    private static boolean isOneYear(Subject.When when) {
        return when.isOneYear() && when.isWithinTheLine();
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        Bilingual title = Giveaways.withoutYears(subject.title());
        if (subject.isDated()) {
            WhichYear year = new WhichYear(
                    bench.nextId(),
                    Sayings.say("year", title),
                    subject.date(),
                    Sources.explain(subject),
                    subject.slug(),
                    null);
            return Optional.of(draft(year, Sources.ofDate(subject, List.of(subject)), subject));
        }
        return whoDates(subject).map(said -> {
            Bilingual text = Giveaways.undated(said.voice().name());
            WhichYear year = new WhichYear(
                    bench.nextId(),
                    Sayings.say("year-by-text", title, text),
                    said.stated().orElseThrow(),
                    Sources.explain(subject, said),
                    subject.slug(),
                    said.text());
            return draft(year, Sources.ofText(said, List.of(subject)), subject);
        });
    }

    private static Draft draft(WhichYear year, Provenance provenance, Subject subject) {
        return new Draft(new Proposal(year, provenance), List.of(subject), Set.of(Draft.Fact.DATE), Set.of(), Set.of());
    }
}
