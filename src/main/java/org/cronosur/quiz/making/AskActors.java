package org.cronosur.quiz.making;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Proposal;

/** "Who takes part?": several do, whom the title does not name. */
final class AskActors extends OneEvent {

    private static final int FEWEST_RIGHT = 2;
    private static final int MOST_RIGHT = 3;
    private static final int OPTIONS = 6;

    private final Material material;
    private final Strangers strangers;

    AskActors(Material material, Strangers strangers) {
        super(material.asked().stream()
                .filter(subject ->
                        subject.isSettled() && unnamed(subject, material).size() >= FEWEST_RIGHT)
                .toList());
        this.strangers = strangers;
        this.material = material;
    }

    /** Those who take part and whom the title does not name; whoever only speaks of it does not count. */
    private static List<Who> unnamed(Subject subject, Material material) {
        String title =
                Folding.fold(subject.title().es() + " | " + subject.title().en());
        return subject.actors().stream()
                .filter(who -> !who.isNamedIn(title) && !material.speaks(who))
                .toList();
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        List<Who> right = bench.shuffled(unnamed(subject, material).stream()).stream()
                .limit(MOST_RIGHT)
                .toList();
        List<Who> wrong = strangers.to(subject, who -> true, OPTIONS - right.size(), bench);
        return wrong.size() < OPTIONS - right.size()
                ? Optional.empty()
                : Optional.of(draft(subject, right, wrong, bench));
    }

    private static Draft draft(Subject subject, List<Who> right, List<Who> wrong, Bench bench) {
        List<Bilingual> names =
                Stream.concat(right.stream(), wrong.stream()).map(Who::name).toList();
        List<Option> options = IntStream.range(0, names.size())
                .mapToObj(number -> new Option(number, names.get(number), number < right.size(), null))
                .toList();
        MultipleChoice choices = new MultipleChoice(
                bench.nextId(),
                Sayings.say("actors", subject.title()),
                options,
                Sources.explain(subject),
                subject.slug(),
                null);
        Proposal proposal = new Proposal(choices, Sources.of(subject, List.of(subject)));
        return new Draft(proposal, List.of(subject), Set.of(Draft.Fact.ACTOR), Set.of(), Set.of());
    }
}
