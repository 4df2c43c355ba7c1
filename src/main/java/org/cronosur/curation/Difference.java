package org.cronosur.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.curation.Change.Added;
import org.cronosur.curation.Change.Heading;
import org.cronosur.curation.Change.Moved;
import org.cronosur.curation.Change.Part;
import org.cronosur.curation.Change.Removed;
import org.cronosur.curation.Change.Retold;
import org.cronosur.curation.Change.StepRetold;

/** What differs between two versions of a set. */
public record Difference(SetDraft before, SetDraft after) {

    /** In the order in which a reader meets it: the cover, what has gone, what has come, what moved, what is said. */
    public List<Change> changes() {
        return Stream.of(retold(), removed(), added(), moved(), stepsRetold())
                .flatMap(Function.identity())
                .toList();
    }

    public boolean isNone() {
        return changes().isEmpty();
    }

    /** Whether both are one change, of the same words or of the place of the same event. */
    boolean isAboutTheSameAs(Difference other) {
        List<Change> here = changes();
        List<Change> there = other.changes();
        return here.size() == 1 && there.size() == 1 && isSameMatter(here.getFirst(), there.getFirst());
    }

    private static boolean isSameMatter(Change one, Change other) {
        return switch (one) {
            case Retold retold -> retold.equals(other);
            case StepRetold retold -> retold.equals(other);
            case Moved moved -> other instanceof Moved again && again.event().equals(moved.event());
            case Added added -> false;
            case Removed removed -> false;
        };
    }

    private Stream<Change> retold() {
        return Stream.of(Heading.values())
                .filter(heading ->
                        !before.cover().said(heading).equals(after.cover().said(heading)))
                .map(Retold::new);
    }

    private Stream<Change> removed() {
        return missing(before, after, Removed::new);
    }

    private Stream<Change> added() {
        return missing(after, before, Added::new);
    }

    private interface AtPlace {
        Change of(String event, int place);
    }

    private static Stream<Change> missing(SetDraft here, SetDraft there, AtPlace change) {
        Set<String> known = new HashSet<>(there.events());
        return IntStream.range(0, here.steps().size())
                .filter(index -> !known.contains(here.events().get(index)))
                .mapToObj(index -> change.of(here.events().get(index), index + 1));
    }

    /** As few events as explain the other order: those that stand outside the longest run that kept its order. */
    private Stream<Change> moved() {
        List<String> old = before.events();
        List<String> now = after.events();
        List<String> common = now.stream().filter(old::contains).toList();
        Set<String> kept = longestKept(common, old);
        return common.stream()
                .filter(event -> !kept.contains(event))
                .map(event -> new Moved(event, old.indexOf(event) + 1, now.indexOf(event) + 1));
    }

    /** The longest run of events in {@code now} that stand in the same order in {@code old}. */
    private static Set<String> longestKept(List<String> now, List<String> old) {
        List<List<String>> runs = new ArrayList<>();
        for (String event : now) {
            List<String> longest = List.of();
            for (List<String> run : runs) {
                if (old.indexOf(run.getLast()) < old.indexOf(event) && run.size() > longest.size()) {
                    longest = run;
                }
            }
            runs.add(Stream.concat(longest.stream(), Stream.of(event)).toList());
        }
        return runs.stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    private Stream<Change> stepsRetold() {
        return after.steps().stream()
                .flatMap(step -> before.stepAt(step.event()).stream().flatMap(old -> retold(old, step)));
    }

    private static Stream<Change> retold(Step old, Step now) {
        return Stream.of(Part.values())
                .filter(part -> !old.said(part).equals(now.said(part)))
                .map(part -> new StepRetold(now.event(), part));
    }
}
