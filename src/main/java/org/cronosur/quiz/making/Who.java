package org.cronosur.quiz.making;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronosur.catalogue.Actor;
import org.cronosur.language.Bilingual;

/**
 * A person or an organisation.
 *
 * @param names its names, those of other spellings among them
 * @param forms names and, of a person, their parts, the longest first
 * @param spellings the forms, folded
 */
record Who(String slug, Bilingual name, boolean person, List<String> names, List<String> forms, Set<String> spellings) {

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
                forms.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> partsOf(String name) {
        return Stream.of(name.split("\\s+")).filter(part -> part.length() >= SHORTEST_PART);
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
