package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.PutInOrder;

/** "Put in order": five events, or four where there are no more, no two of which overlap. */
final class AskOrder implements Recipe {

    private static final int FEWEST = 4;
    private static final int MOST = 5;

    private final List<Subject> possible;

    AskOrder(Material material) {
        possible = material.asked().stream()
                .filter(subject -> !Giveaways.tellTime(subject.title()))
                .filter(Subject::isDated)
                .toList();
    }

    @Override
    public Optional<Draft> next(Bench bench) {
        List<Subject> chosen = new ArrayList<>();
        for (Subject subject : bench.free(possible)) {
            if (chosen.size() < MOST && chosen.stream().allMatch(other -> standApart(subject, other))) {
                chosen.add(subject);
            }
        }
        return Optional.of(chosen)
                .filter(events -> events.size() >= FEWEST)
                .map(events -> order(events, bench))
                .filter(bench::fits);
    }

    private static boolean standApart(Subject one, Subject other) {
        return !one.isKinOf(other) && (one.precedes(other) || other.precedes(one));
    }

    private static Draft order(List<Subject> chosen, Bench bench) {
        List<Subject> sorted = chosen.stream()
                .sorted(Comparator.comparing(
                        subject -> subject.date().earliest().orElseThrow()))
                .toList();
        List<PutInOrder.Item> items = sorted.stream()
                .map(subject ->
                        new PutInOrder.Item(subject.slug(), Giveaways.withoutYears(subject.title()), subject.date()))
                .toList();
        PutInOrder order = new PutInOrder(bench.nextId(), Sayings.say("order"), items, Sources.explainDates(sorted));
        Proposal proposal = new Proposal(order, Sources.ofDate(sorted.getFirst(), sorted));
        return new Draft(proposal, sorted, Set.of(Draft.Fact.DATE), Set.of(), Set.of());
    }
}
