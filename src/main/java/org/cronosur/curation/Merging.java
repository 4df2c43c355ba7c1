package org.cronosur.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.curation.Change.Added;
import org.cronosur.curation.Change.Heading;
import org.cronosur.curation.Change.Moved;
import org.cronosur.curation.Change.Part;
import org.cronosur.curation.Change.Removed;
import org.cronosur.curation.Change.Retold;
import org.cronosur.curation.Change.StepRetold;
import org.cronosur.language.Bilingual;

/**
 * What two people made of the same set at the same time.
 *
 * @param seen what it said when both opened it
 */
public record Merging(SetDraft seen, SetDraft mine, SetDraft theirs) {

    /** Both changes in one draft; empty where they touch the same thing, so that somebody has to decide. */
    public Optional<SetDraft> together() {
        List<Change> here = new Difference(seen, mine).changes();
        List<Change> there = new Difference(seen, theirs).changes();
        boolean apart = here.stream().noneMatch(one -> there.stream().anyMatch(other -> collide(one, other)));
        return apart
                ? Optional.of(joined(here)).filter(draft -> draft.steps().size() <= SetDraft.MOST_STEPS)
                : Optional.empty();
    }

    /** Two orders cannot both be, and what one removes the other must not speak of; else only the same thing collides. */
    private static boolean collide(Change one, Change other) {
        if (one instanceof Moved && other instanceof Moved) {
            return true;
        }
        if (one instanceof Removed && other instanceof Removed) {
            return false;
        }
        if (one instanceof Removed(String event, int place)) {
            return eventOf(other).filter(event::equals).isPresent();
        }
        if (other instanceof Removed(String event, int place)) {
            return eventOf(one).filter(event::equals).isPresent();
        }
        return one.equals(other) && !(one instanceof Added);
    }

    private static Optional<String> eventOf(Change change) {
        return switch (change) {
            case Retold retold -> Optional.empty();
            case Added added -> Optional.of(added.event());
            case Removed removed -> Optional.of(removed.event());
            case Moved moved -> Optional.of(moved.event());
            case StepRetold retold -> Optional.of(retold.event());
        };
    }

    private SetDraft joined(List<Change> changes) {
        SetDraft joined = theirs.under(cover(changes));
        for (Change change : changes) {
            joined = switch (change) {
                case Retold retold -> joined;
                case Moved moved -> joined;
                case Removed removed -> joined.without(removed.event());
                case Added added -> adding(joined, added.event());
                case StepRetold retold -> retelling(joined, retold);
            };
        }
        return changes.stream().anyMatch(Moved.class::isInstance) ? joined.arranged(mine.events()) : joined;
    }

    private EventSet.Cover cover(List<Change> changes) {
        Set<Change> retold = new HashSet<>(changes);
        EventSet.Cover here = mine.cover();
        EventSet.Cover there = theirs.cover();
        return new EventSet.Cover(
                said(retold, Heading.TITLE, here.title(), there.title()),
                said(retold, Heading.QUESTION, here.question(), there.question()),
                said(retold, Heading.INTRODUCTION, here.introduction(), there.introduction()),
                said(retold, Heading.TEACHER_NOTES, here.teacherNotes(), there.teacherNotes()));
    }

    private static Bilingual said(Set<Change> retold, Heading heading, Bilingual here, Bilingual there) {
        return retold.contains(new Retold(heading)) ? here : there;
    }

    /** Behind the step that it follows in mine, as far as that is there. */
    private SetDraft adding(SetDraft draft, String event) {
        if (draft.stepAt(event).isPresent()) {
            return draft;
        }
        int place = mine.events().indexOf(event);
        int before = place == 0 ? -1 : draft.events().indexOf(mine.events().get(place - 1));
        int at = place == 0 ? 0 : before < 0 ? draft.steps().size() : before + 1;
        List<Step> steps = new ArrayList<>(draft.steps());
        mine.stepAt(event).ifPresent(step -> steps.add(at, step));
        return new SetDraft(draft.cover(), steps);
    }

    private SetDraft retelling(SetDraft draft, StepRetold retold) {
        return Stream.concat(draft.stepAt(retold.event()).stream(), mine.stepAt(retold.event()).stream())
                .reduce((there, here) -> taking(retold.part(), there, here))
                .map(draft::saying)
                .orElse(draft);
    }

    private static Step taking(Part part, Step there, Step here) {
        return new Step(
                there.event(),
                (part == Part.NOTE ? here : there).note().orElse(null),
                (part == Part.ASK ? here : there).ask().orElse(null),
                (part == Part.SCENE ? here : there).scene().orElse(null),
                (part == Part.WORDING ? here : there).wordings());
    }
}
