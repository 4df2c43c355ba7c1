package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.Proposal;

/** "Match each event with its date": four events, no two of which overlap. */
final class AskDates implements Recipe {

    private static final int PAIRS = 4;

    private final List<Subject> possible;

    AskDates(Material material) {
        possible = material.asked().stream()
                .filter(subject -> !Giveaways.tellTime(subject.title()))
                .filter(Subject::isDated)
                .toList();
    }

    @Override
    public Optional<Draft> next(Bench bench) {
        List<Subject> chosen = new ArrayList<>();
        for (Subject subject : bench.free(possible)) {
            boolean apart = chosen.stream()
                    .allMatch(other -> !subject.isKinOf(other)
                            && (subject.precedes(other) || other.precedes(subject))
                            && !subject.title().equals(other.title()));
            if (chosen.size() < PAIRS && apart) {
                chosen.add(subject);
            }
        }
        return Optional.of(chosen)
                .filter(events -> events.size() == PAIRS)
                .map(events -> match(events, bench))
                .filter(bench::fits);
    }

    private static Draft match(List<Subject> chosen, Bench bench) {
        List<Match.Pair> pairs = IntStream.range(0, chosen.size())
                .mapToObj(number -> {
                    Subject subject = chosen.get(number);
                    return new Match.Pair(
                            number,
                            Giveaways.withoutYears(subject.title()),
                            subject.when().words(),
                            subject.slug());
                })
                .toList();
        Match match =
                new Match(bench.nextId(), Sayings.say("match-dates"), pairs, List.of(), Sources.explainDates(chosen));
        Proposal proposal = new Proposal(match, Sources.ofDate(chosen.getFirst(), chosen));
        return new Draft(proposal, chosen, Set.of(Draft.Fact.DATE), Set.of(), Set.of());
    }
}
