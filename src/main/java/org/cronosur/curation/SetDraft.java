package org.cronosur.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.language.Bilingual;

/**
 * All of a set that a teacher may change.
 *
 * @param steps in the order in which they are taught, each at another event
 */
public record SetDraft(EventSet.Cover cover, List<Step> steps) {

    /** Characters that a title may have. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_QUESTION = 400;

    public static final int LONGEST_INTRODUCTION = 4000;

    /** Characters that what is said at a step may have, or a wording beside a citation. */
    public static final int LONGEST_NOTE = 2000;

    public static final int LONGEST_ASK = 500;

    public static final int MOST_STEPS = 100;

    public SetDraft {
        steps = List.copyOf(steps);
    }

    /** What a set says now. */
    public static SetDraft of(EventSet set) {
        return new SetDraft(
                new EventSet.Cover(set.title(), set.question(), set.introduction(), set.teacherNotes()), set.steps());
    }

    /** The slugs of its events. */
    public List<String> events() {
        return steps.stream().map(Step::event).toList();
    }

    public Optional<Step> stepAt(String event) {
        return steps.stream().filter(step -> step.event().equals(event)).findFirst();
    }

    public SetDraft under(EventSet.Cover other) {
        return new SetDraft(other, steps);
    }

    /**
     * The same with steps at further events; those that it has already are passed over. Where the steps stand in the order
     * of the dates so far, each goes to its place in it, and else to the end.
     */
    public SetDraft with(Collection<String> further, Comparator<String> byDate) {
        boolean dated = isInOrder(byDate);
        Set<String> known = new HashSet<>(events());
        List<Step> more = new ArrayList<>(steps);
        further.stream().filter(known::add).map(Step::at).forEach(more::add);
        SetDraft all = new SetDraft(cover, more);
        return dated ? all.inOrder(byDate) : all;
    }

    public SetDraft without(String event) {
        return new SetDraft(
                cover,
                steps.stream().filter(step -> !step.event().equals(event)).toList());
    }

    /** The same with another step at an event. */
    public SetDraft saying(Step changed) {
        return new SetDraft(
                cover,
                steps.stream()
                        .map(step -> step.event().equals(changed.event()) ? changed : step)
                        .toList());
    }

    /** The same in another order; what the order does not name stays behind the step that it followed so far. */
    public SetDraft arranged(List<String> order) {
        List<Step> arranged = new ArrayList<>(order.stream()
                .distinct()
                .flatMap(event -> stepAt(event).stream())
                .toList());
        for (int index = 0; index < steps.size(); index++) {
            if (!order.contains(steps.get(index).event())) {
                arranged.add(index == 0 ? 0 : arranged.indexOf(steps.get(index - 1)) + 1, steps.get(index));
            }
        }
        return new SetDraft(cover, arranged);
    }

    /** The same in the order of the dates; what has the same date stays as it is. */
    public SetDraft inOrder(Comparator<String> byDate) {
        return new SetDraft(
                cover,
                steps.stream().sorted(Comparator.comparing(Step::event, byDate)).toList());
    }

    private boolean isInOrder(Comparator<String> byDate) {
        return inOrder(byDate).events().equals(events());
    }

    /**
     * @throws IllegalArgumentException if it has no title, if something in it is too long, or if two steps are at the same
     *     event
     */
    void check() {
        refuseUnless(!cover.title().es().isBlank(), "A set has a title");
        refuseLonger(cover.title(), LONGEST_TITLE);
        refuseLonger(cover.question(), LONGEST_QUESTION);
        refuseLonger(cover.introduction(), LONGEST_INTRODUCTION);
        refuseLonger(cover.teacherNotes(), 2 * LONGEST_INTRODUCTION);
        refuseUnless(steps.size() <= MOST_STEPS, "A set has at most " + MOST_STEPS + " steps");
        refuseUnless(new HashSet<>(events()).size() == steps.size(), "Two steps are at the same event");
        steps.forEach(SetDraft::check);
    }

    private static void check(Step step) {
        step.note().ifPresent(note -> refuseLonger(note, LONGEST_NOTE));
        step.ask().ifPresent(ask -> refuseLonger(ask, LONGEST_ASK));
        step.wordings().forEach(wording -> refuseLonger(wording.words(), LONGEST_NOTE));
    }

    private static void refuseLonger(Bilingual words, int longest) {
        refuseUnless(words.es().length() <= longest && words.en().length() <= longest, "Longer than " + longest);
    }

    private static void refuseUnless(boolean good, String sentence) {
        if (!good) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
