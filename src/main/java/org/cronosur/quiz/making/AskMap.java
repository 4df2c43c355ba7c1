package org.cronosur.quiz.making;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.catalogue.Borders;
import org.cronosur.catalogue.Matter;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.Proposal;

/** "Place on the map." */
final class AskMap extends OneEvent {

    AskMap(Material material) {
        super(placed(material).stream()
                .filter(subject -> Borders.know(subject.onlyCountry().orElseThrow()))
                .toList());
    }

    /** The events that happened in one country of the region, which neither their titles nor the rest of the quiz tell. */
    static List<Subject> placed(Material material) {
        return material.asked().stream()
                .filter(subject -> isPlaced(subject, material))
                .toList();
    }

    private static boolean isPlaced(Subject subject, Material material) {
        return subject.isSettled(Matter.FACT)
                && subject.onlyCountry()
                        .filter(material::isInRegion)
                        .filter(country -> !material.goesWithoutSaying(country))
                        .filter(country -> !Giveaways.tellCountry(subject.title(), country))
                        .isPresent();
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        PlaceOnMap map = new PlaceOnMap(
                bench.nextId(),
                Sayings.say("map", subject.title()),
                subject.where().countries(),
                subject.where().aim(),
                Sources.explain(subject),
                subject.slug(),
                null);
        Proposal proposal = new Proposal(map, Sources.of(subject, List.of(subject)));
        return Optional.of(new Draft(proposal, List.of(subject), Set.of(Draft.Fact.PLACE), Set.of(), Set.of()));
    }
}
