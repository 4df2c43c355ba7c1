package org.cronosur.quiz.making;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.WhichText;

/**
 * "Which text claims this of an event?", of claims that do not name their text; only where the events come from several
 * texts. The event is named, for many a claim cannot be understood without it.
 */
final class AskText extends OneEvent {

    private final Material material;

    /** What can be asked of each event. */
    private final Map<Subject, List<Said>> claims;

    private AskText(Material material, Map<Subject, List<Said>> claims) {
        super(List.copyOf(claims.keySet()));
        this.material = material;
        this.claims = claims;
    }

    static AskText of(Material material) {
        Map<Subject, List<Said>> claims = new LinkedHashMap<>();
        long speaking = material.asked().stream()
                .flatMap(subject -> subject.texts().stream())
                .distinct()
                .count();
        material.asked().stream()
                .filter(subject -> speaking > 1 && subject.texts().size() == 1)
                .forEach(subject -> {
                    List<Said> silent = subject.said().stream()
                            .filter(said -> tellsNothing(said.claim(), said, material)
                                    && tellsNothing(subject.title(), said, material))
                            .toList();
                    if (!silent.isEmpty()) {
                        claims.put(subject, silent);
                    }
                });
        return new AskText(material, claims);
    }

    /** Whether words that are shown leave open which text it is. */
    private static boolean tellsNothing(Bilingual words, Said said, Material material) {
        return !material.nameText(Folding.fold(words.es() + " | " + words.en()), said.text());
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        return bench.any(Objects.requireNonNull(claims.get(subject))).map(said -> draft(subject, said, bench));
    }

    private Draft draft(Subject subject, Said said, Bench bench) {
        WhichText which = new WhichText(
                bench.nextId(),
                Sayings.say("which-text", Giveaways.withoutYears(subject.title())),
                Giveaways.withoutYears(said.claim()),
                material.voices(),
                Sources.explain(subject, said),
                subject.slug(),
                said.text());
        Proposal proposal = new Proposal(which, Sources.ofText(said, List.of(subject)));
        return new Draft(proposal, List.of(subject), Set.of(Draft.Fact.TEXT), Set.of(), Set.of());
    }
}
