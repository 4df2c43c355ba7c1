package org.cronosur.quiz.making;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.Proposal;

/** "Place on the timeline." */
final class AskMoment extends OneEvent {

    /** What lasts longer is found too easily. */
    private static final int MOST_YEARS = 4;

    AskMoment(Material material) {
        super(material.asked().stream()
                .filter(subject -> !Giveaways.tellTime(subject.title()))
                .filter(Subject::isDated)
                .filter(subject -> subject.when().isWithinTheLine()
                        && subject.when().lastYear() - subject.when().firstYear() < MOST_YEARS)
                .toList());
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        PlaceOnTimeline line = new PlaceOnTimeline(
                bench.nextId(),
                Sayings.say("line", Giveaways.withoutYears(subject.title())),
                PlaceOnTimeline.Line.WHOLE,
                subject.date(),
                Sources.explain(subject),
                subject.slug(),
                null);
        Proposal proposal = new Proposal(line, Sources.ofDate(subject, List.of(subject)));
        return Optional.of(new Draft(proposal, List.of(subject), Set.of(Draft.Fact.DATE), Set.of(), Set.of()));
    }
}
