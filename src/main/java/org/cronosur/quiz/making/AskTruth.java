package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;

/** "True or false?": four statements on one event, some of which hold and some do not. */
final class AskTruth extends OneEvent {

    private static final int STATEMENTS = 4;

    private final Material material;
    private final Strangers strangers;
    private final Set<String> placed;
    private final List<Subject> dated;

    /** A statement, what fact it asks, and what other event it names. */
    private record Line(Bilingual words, boolean holds, Draft.Fact fact, Optional<Subject> other) {}

    AskTruth(Material material, Strangers strangers) {
        super(material.asked().stream()
                .filter(subject -> !Giveaways.tellTime(subject.title()))
                .toList());
        this.material = material;
        this.strangers = strangers;
        this.placed = AskMap.placed(material).stream().map(Subject::slug).collect(Collectors.toUnmodifiableSet());
        this.dated = material.asked().stream()
                .filter(subject -> subject.isDated() && !Giveaways.tellTime(subject.title()))
                .toList();
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        List<Line> lines = lines(subject, bench).stream().limit(STATEMENTS).toList();
        boolean mixed = lines.stream().anyMatch(Line::holds) && lines.stream().anyMatch(line -> !line.holds());
        return lines.size() == STATEMENTS && mixed ? Optional.of(draft(subject, lines, bench)) : Optional.empty();
    }

    /** All that can be stated of the event, in the order of chance. */
    private List<Line> lines(Subject subject, Bench bench) {
        List<Line> lines = new ArrayList<>();
        if (placed.contains(subject.slug())) {
            lines.add(place(subject, bench));
        }
        if (subject.witness().isPresent()) {
            lines.add(text(subject, bench));
        }
        if (subject.isDated()) {
            decade(subject, bench).ifPresent(lines::add);
            before(subject, bench).ifPresent(lines::add);
        }
        if (subject.isSettled()) {
            actor(subject, bench).ifPresent(lines::add);
        }
        return bench.shuffled(lines.stream());
    }

    private Line place(Subject subject, Bench bench) {
        String right = subject.onlyCountry().orElseThrow();
        boolean holds = bench.toss();
        String said = holds
                ? right
                : bench.shuffled(material.countries()
                                .filter(country -> !country.equals(right) && material.areNeighbours(country, right)))
                        .getFirst();
        return new Line(Sayings.say("truth-place", Sayings.country(said)), holds, Draft.Fact.PLACE, Optional.empty());
    }

    private Line text(Subject subject, Bench bench) {
        boolean holds = bench.toss();
        Bilingual name = bench.shuffled(material.voices().stream()
                        .filter(voice -> subject.texts().contains(voice.text()) == holds))
                .getFirst()
                .name();
        return new Line(Sayings.say("truth-text", Giveaways.undated(name)), holds, Draft.Fact.TEXT, Optional.empty());
    }

    /** Only where the event lies in one decade; the false one is the decade before or after. */
    private static Optional<Line> decade(Subject subject, Bench bench) {
        int decade = subject.when().firstYear() / 10 * 10;
        if (subject.when().lastYear() / 10 * 10 != decade) {
            return Optional.empty();
        }
        boolean holds = bench.toss();
        int said = holds ? decade : decade + (bench.toss() ? 10 : -10);
        return Optional.of(new Line(
                Sayings.say("truth-decade", Sayings.same(String.valueOf(said))),
                holds,
                Draft.Fact.DATE,
                Optional.empty()));
    }

    private Optional<Line> before(Subject subject, Bench bench) {
        return bench.free(dated).stream()
                .filter(other -> !other.isKinOf(subject) && (subject.precedes(other) || other.precedes(subject)))
                .findFirst()
                .map(other -> new Line(
                        Sayings.say("truth-before", Giveaways.withoutYears(other.title())),
                        subject.precedes(other),
                        Draft.Fact.DATE,
                        Optional.of(other)));
    }

    private Optional<Line> actor(Subject subject, Bench bench) {
        boolean holds = bench.toss();
        String title =
                Folding.fold(subject.title().es() + " | " + subject.title().en());
        List<Who> whom = holds
                ? bench.shuffled(
                        subject.actors().stream().filter(who -> !who.isNamedIn(title) && !material.speaks(who)))
                : strangers.to(subject, who -> true, 3, bench);
        return bench.any(whom)
                .map(who ->
                        new Line(Sayings.say("truth-actor", who.name()), holds, Draft.Fact.ACTOR, Optional.empty()));
    }

    private static Draft draft(Subject subject, List<Line> lines, Bench bench) {
        List<Statement> statements = IntStream.range(0, lines.size())
                .mapToObj(number -> new Statement(
                        number, lines.get(number).words(), lines.get(number).holds(), null))
                .toList();
        TrueFalse block = new TrueFalse(
                bench.nextId(),
                Sayings.say("truth", Giveaways.withoutYears(subject.title())),
                statements,
                Sources.explain(subject),
                subject.slug(),
                null);
        List<Subject> about = Stream.concat(Stream.of(subject), lines.stream().flatMap(line -> line.other().stream()))
                .toList();
        Set<Draft.Fact> asks = EnumSet.noneOf(Draft.Fact.class);
        lines.forEach(line -> asks.add(line.fact()));
        Proposal proposal = new Proposal(block, Sources.of(subject, about));
        return new Draft(proposal, about, asks, Set.of(), Set.of());
    }
}
