package org.cronosur.quiz.making;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronosur.catalogue.Actor;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation.
 *
 * @param names its names, those of other spellings among them
 * @param forms names and, of a person, their parts, the longest first
 * @param spellings the forms, folded
 * @param died when a person died; null where that is not known or not yet
 * @param abroad whether it never acts in the region itself
 */
record Who(
        String slug,
        Bilingual name,
        boolean person,
        List<String> names,
        List<String> forms,
        Set<String> spellings,
        @Nullable HistoricalDate died,
        boolean abroad) {

    /** Shorter parts of a name (de, la, P.) name nobody. */
    private static final int SHORTEST_PART = 4;

    static Who of(Actor actor) {
        List<String> names = Stream.concat(
                        Stream.of(actor.name().es(), actor.name().en()), actor.aliases().stream())
                .distinct()
                .toList();
        boolean person = actor.nature() == Actor.Nature.PERSON;
        Stream<String> parts = person ? names.stream().flatMap(Who::partsOf) : Stream.of();
        List<String> forms = Stream.concat(names.stream(), parts)
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        return new Who(
                actor.slug(),
                actor.name(),
                person,
                names,
                forms,
                forms.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet()),
                actor.died().orElse(null),
                actor.isAbroad());
    }

    private static Stream<String> partsOf(String name) {
        return Stream.of(name.split("\\s+")).filter(part -> part.length() >= SHORTEST_PART);
    }

    /** Whether a person was dead, for sure, before an event began. */
    boolean isDeadAt(Subject subject) {
        return died != null && died.span().precedes(subject.when().span());
    }

    /** Whether folded words name it, under any spelling. */
    boolean isNamedIn(String folded) {
        return spellings.stream().anyMatch(spelling -> Folding.holds(folded, spelling));
    }

    /** Whether the two may be taken for one another: they share a spelling, or one name holds the other. */
    boolean soundsLike(Who other) {
        return spellings.stream().anyMatch(other::isNamedIn)
                || other.spellings.stream().anyMatch(this::isNamedIn);
    }
}
