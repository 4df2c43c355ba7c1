package org.cronosur.curation;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cronosur.curation.Change.Added;
import org.cronosur.curation.Change.Heading;
import org.cronosur.curation.Change.Moved;
import org.cronosur.curation.Change.Part;
import org.cronosur.curation.Change.Removed;
import org.cronosur.curation.Change.Retold;
import org.cronosur.curation.Change.StepRetold;
import org.cronosur.curation.Collision.AtAStep;
import org.cronosur.curation.Collision.Choice;
import org.cronosur.curation.Collision.OfAStep;
import org.cronosur.curation.Collision.OfLength;
import org.cronosur.curation.Collision.OfOrder;
import org.cronosur.curation.Collision.OfTheWhole;

/**
 * What two people made of the same set at the same time.
 *
 * @param seen what it said when both opened it
 */
public record Merging(SetDraft seen, SetDraft mine, SetDraft theirs) {

    /** Both changes in one draft; empty where they touch the same thing, so that somebody has to decide. */
    public Optional<SetDraft> together() {
        return collisions().isEmpty() ? Optional.of(settled(Map.of())) : Optional.empty();
    }

    /** In what they disagree, in the order in which a reader meets it. */
    public List<Collision> collisions() {
        Set<Collision> collisions = new LinkedHashSet<>();
        List<Change> there = new Difference(seen, theirs).changes();
        for (Change one : new Difference(seen, mine).changes()) {
            there.forEach(other -> between(one, other).ifPresent(collisions::add));
        }
        if (settled(Map.of()).steps().size() > SetDraft.MOST_STEPS) {
            collisions.add(new OfLength());
        }
        return List.copyOf(collisions);
    }

    /** Two orders cannot both be, and what one removes the other must not speak of; else only the same thing collides. */
    private Optional<Collision> between(Change one, Change other) {
        return switch (one) {
            case Moved moved when other instanceof Moved -> when(!mine.events().equals(theirs.events()), new OfOrder());
            case Moved moved -> outBy(other, moved.event());
            case Removed(String event, int place) ->
                when(!(other instanceof Removed) && isAt(event, other), new OfAStep(event));
            case StepRetold retold
            when other.equals(retold) -> when(isToldApart(retold), new AtAStep(retold.event(), retold.part()));
            case StepRetold retold -> outBy(other, retold.event());
            case Retold retold -> when(other.equals(retold) && isToldApart(retold), new OfTheWhole(retold.heading()));
            case Added added -> Optional.empty();
        };
    }

    private static Optional<Collision> when(boolean apart, Collision collision) {
        return apart ? Optional.of(collision) : Optional.empty();
    }

    private static Optional<Collision> outBy(Change other, String event) {
        return when(other instanceof Removed && isAt(event, other), new OfAStep(event));
    }

    private static boolean isAt(String event, Change change) {
        return switch (change) {
            case Retold retold -> false;
            case Added added -> added.event().equals(event);
            case Removed removed -> removed.event().equals(event);
            case Moved moved -> moved.event().equals(event);
            case StepRetold retold -> retold.event().equals(event);
        };
    }

    private boolean isToldApart(Retold retold) {
        return !mine.cover().said(retold.heading()).equals(theirs.cover().said(retold.heading()));
    }

    private boolean isToldApart(StepRetold retold) {
        Part part = retold.part();
        return !Objects.equals(
                mine.stepAt(retold.event()).map(step -> step.said(part)),
                theirs.stepAt(retold.event()).map(step -> step.said(part)));
    }

    /** Whether what both want can stand together in a matter in which they disagree. */
    public boolean canBeBoth(Collision collision) {
        return switch (collision) {
            case OfTheWhole(Heading heading) ->
                Both.of(heading, theirs.cover().said(heading), mine.cover().said(heading))
                        .isPresent();
            case AtAStep(String event, Part part) ->
                theirs.stepAt(event)
                        .flatMap(there -> mine.stepAt(event).flatMap(here -> Both.of(part, there, here)))
                        .isPresent();
            case OfAStep step -> false;
            case OfOrder order -> false;
            case OfLength length -> false;
        };
    }

    /** One draft, with the same choice in everything; where both cannot be, mine. */
    public SetDraft settled(Choice everywhere) {
        return settled(collisions().stream().collect(toMap(collision -> collision, any -> everywhere)));
    }

    /** One draft; where they disagree, what was chosen, and mine where nothing was. */
    public SetDraft settled(Map<Collision, Choice> choices) {
        return new Settling(this, choices).draft();
    }
}
