package org.cronosur.quiz.making;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.SingleChoice;

/** "In which country?", with neighbours to choose from. */
final class AskCountry extends OneEvent {

    private static final int WRONG = 4;

    private final Material material;

    AskCountry(Material material) {
        super(AskMap.placed(material));
        this.material = material;
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        String right = subject.onlyCountry().orElseThrow();
        List<String> wrong = bench
                .shuffled(material.countries()
                        .filter(country -> !country.equals(right) && material.areNeighbours(country, right)))
                .stream()
                .filter(country -> !subject.names(country))
                .limit(WRONG)
                .toList();
        return wrong.size() < WRONG ? Optional.empty() : Optional.of(draft(subject, right, wrong, bench));
    }

    private static Draft draft(Subject subject, String right, List<String> wrong, Bench bench) {
        SingleChoice choice = new SingleChoice(
                bench.nextId(),
                Sayings.say("country", subject.title()),
                options(Sayings.country(right), wrong.stream().map(Sayings::country)),
                Sources.explain(subject),
                subject.slug(),
                null);
        Proposal proposal = new Proposal(choice, Sources.of(subject, List.of(subject)));
        return new Draft(proposal, List.of(subject), Set.of(Draft.Fact.PLACE), Set.of(), Set.of());
    }

    /** The right one first, all numbered. */
    static List<Option> options(Bilingual right, Stream<Bilingual> wrong) {
        List<Bilingual> all = Stream.concat(Stream.of(right), wrong).toList();
        return IntStream.range(0, all.size())
                .mapToObj(number -> new Option(number, all.get(number), number == 0, null))
                .toList();
    }
}
