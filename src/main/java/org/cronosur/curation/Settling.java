package org.cronosur.curation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.cronosur.language.Bilingual;

/** Makes one draft of two: my changes are done to theirs, save where it was chosen otherwise. */
final class Settling {

    private final SetDraft seen;
    private final SetDraft mine;
    private final SetDraft theirs;
    private final List<Change> changes;
    private final Map<Collision, Choice> choices;

    Settling(Merging merging, Map<Collision, Choice> choices) {
        this.seen = merging.seen();
        this.mine = merging.mine();
        this.theirs = merging.theirs();
        this.changes = new Difference(seen, mine).changes();
        this.choices = choices;
    }

    SetDraft draft() {
        SetDraft draft = theirs.under(cover());
        for (Change change : changes) {
            draft = done(change, draft);
        }
        boolean ordered = changes.stream().anyMatch(Moved.class::isInstance) && !isTheirs(new OfOrder());
        return shortened(ordered ? draft.arranged(mine.events()) : draft);
    }

    private boolean isTheirs(Collision collision) {
        return choices.get(collision) == Choice.THEIRS;
    }

    private SetDraft done(Change change, SetDraft draft) {
        return switch (change) {
            case Retold retold -> draft;
            case Moved(String event, int from, int to) -> isTheirs(new OfAStep(event)) ? draft : adding(draft, event);
            case Removed(String event, int place) -> isTheirs(new OfAStep(event)) ? draft : draft.without(event);
            case Added(String event, int place) -> isTheirs(new OfLength()) ? draft : adding(draft, event);
            case StepRetold(String event, Part part) ->
                isTheirs(new OfAStep(event)) ? draft : retelling(adding(draft, event), event, part);
        };
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

    private SetDraft retelling(SetDraft draft, String event, Part part) {
        Step there = draft.stepAt(event).orElseThrow();
        Step here = mine.stepAt(event).orElseThrow();
        Choice choice = choices.getOrDefault(new AtAStep(event, part), Choice.MINE);
        return switch (choice) {
            case THEIRS -> draft;
            case MINE -> draft.saying(there.taking(part, here));
            case BOTH -> draft.saying(Both.of(part, there, here).orElseGet(() -> there.taking(part, here)));
        };
    }

    private EventSet.Cover cover() {
        return new EventSet.Cover(
                said(Heading.TITLE), said(Heading.QUESTION), said(Heading.INTRODUCTION), said(Heading.TEACHER_NOTES));
    }

    private Bilingual said(Heading heading) {
        Bilingual there = theirs.cover().said(heading);
        Bilingual here = mine.cover().said(heading);
        if (!changes.contains(new Retold(heading))) {
            return there;
        }
        return switch (choices.getOrDefault(new OfTheWhole(heading), Choice.MINE)) {
            case THEIRS -> there;
            case MINE -> here;
            case BOTH -> Both.of(heading, there, here).orElse(here);
        };
    }

    /** Without what the other added, where both together are too many and mine are to stay. */
    private SetDraft shortened(SetDraft draft) {
        if (!choices.containsKey(new OfLength()) || isTheirs(new OfLength())) {
            return draft;
        }
        Set<String> known = new HashSet<>(seen.events());
        known.addAll(mine.events());
        Set<String> further =
                theirs.events().stream().filter(event -> !known.contains(event)).collect(toSet());
        return new SetDraft(
                draft.cover(),
                draft.steps().stream()
                        .filter(step -> !further.contains(step.event()))
                        .toList());
    }
}
