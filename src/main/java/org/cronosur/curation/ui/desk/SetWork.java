package org.cronosur.curation.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cronosur.curation.Difference;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lessons;
import org.cronosur.curation.Merging;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.OwnSets.ChangedMeanwhile;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.SetShelf;
import org.springframework.stereotype.Component;

/** One set at a teacher's desk: what it says, and how what she changes is kept. */
final class SetWork {

    private final Tools tools;
    private final UUID teacher;

    private Lesson lesson;
    private Listener listener = new Listener() {};

    private SetWork(Tools tools, UUID teacher, Lesson lesson) {
        this.tools = tools;
        this.teacher = teacher;
        this.lesson = lesson;
    }

    /** What the work is done with. */
    @Component
    record Tools(OwnSets sets, Lessons lessons, SetShelf shelf) {

        /** The set of that slug, if it is the teacher's or shared with her. */
        Optional<SetWork> open(UUID teacher, String slug) {
            return sets.of(teacher, slug)
                    .flatMap(set -> lessons.of(slug, Optional.of(teacher)))
                    .map(lesson -> new SetWork(this, teacher, lesson));
        }
    }

    /** Is told what comes of a change. */
    interface Listener {

        /** It is kept, whether or not it changed anything. */
        default void kept() {}

        /** It is kept, and so is what somebody else changed meanwhile. */
        default void merged(Clash clash) {}

        /** It is deleted, or no longer hers to change: nothing is kept. */
        default void gone() {}

        /** It would be too long: nothing is kept. */
        default void full() {}

        /** Somebody else was faster: nothing is kept. */
        default void clashed(Clash clash) {}
    }

    /**
     * Two people have changed the same set.
     *
     * @param seen what it said when this one opened it
     * @param mine what she would have it say
     * @param theirs what it says by now
     */
    record Clash(SetDraft seen, SetDraft mine, EventSet theirs) {

        Merging merging() {
            return new Merging(seen, mine, SetDraft.of(theirs));
        }

        Difference myChanges() {
            return new Difference(seen, mine);
        }

        Difference theirChanges() {
            return new Difference(seen, SetDraft.of(theirs));
        }
    }

    void tell(Listener told) {
        listener = told;
    }

    Lesson lesson() {
        return lesson;
    }

    EventSet set() {
        return lesson.set();
    }

    String slug() {
        return lesson.slug();
    }

    SetDraft draft() {
        return SetDraft.of(lesson.set());
    }

    boolean isMine() {
        return set().belongsTo(teacher);
    }

    boolean mayEdit() {
        return set().isEditedBy(teacher);
    }

    UUID teacher() {
        return teacher;
    }

    /** The events that hold all the words. */
    List<Lesson.Stop> find(String words, int most) {
        return tools.shelf().find(words, most);
    }

    /** Whether it is not too long with these events, of which some may be in it already. */
    boolean hasRoomFor(List<String> events) {
        SetDraft now = draft();
        long further =
                events.stream().filter(event -> now.stepAt(event).isEmpty()).count();
        return now.steps().size() + further <= SetDraft.MOST_STEPS;
    }

    void add(List<String> events) {
        if (!hasRoomFor(events)) {
            listener.full();
            return;
        }
        List<String> all = new ArrayList<>(draft().events());
        all.addAll(events);
        change(draft -> draft.with(events, tools.shelf().byDate(all)));
    }

    void orderByDate() {
        change(draft -> draft.inOrder(tools.shelf().byDate(draft.events())));
    }

    /** Keeps a change and tells what came of it. */
    void change(UnaryOperator<SetDraft> step) {
        keep(draft(), step.apply(draft()));
    }

    private void keep(SetDraft seen, SetDraft mine) {
        if (isGone()) {
            listener.gone();
            return;
        }
        int revision = set().own().orElseThrow().revision();
        try {
            tools.sets().change(teacher, slug(), revision, mine);
            reload();
            listener.kept();
        } catch (ChangedMeanwhile elsewhere) {
            reload();
            settle(new Clash(seen, mine, set()));
        }
    }

    /** Keeps what both changed where that is not the same thing, and else leaves it to the teacher. */
    private void settle(Clash clash) {
        Optional<SetDraft> both = clash.merging().together();
        int revision = set().own().orElseThrow().revision();
        try {
            both.ifPresent(draft -> tools.sets().change(teacher, slug(), revision, draft));
        } catch (ChangedMeanwhile onceMore) {
            both = Optional.empty();
        }
        reload();
        if (both.isPresent()) {
            listener.merged(clash);
        } else {
            listener.clashed(new Clash(clash.seen(), clash.mine(), set()));
        }
    }

    /** Says what this one decided on, over what the other said. */
    void decide(Clash clash, SetDraft decided) {
        keep(SetDraft.of(clash.theirs()), decided);
    }

    private boolean isGone() {
        return tools.sets()
                .of(teacher, slug())
                .filter(set -> set.isEditedBy(teacher))
                .isEmpty();
    }

    /** Does something to the set as a whole and shows what it is afterwards. */
    void with(Deed deed) {
        if (isGone()) {
            listener.gone();
            return;
        }
        deed.doTo(tools.sets(), teacher, slug());
        reload();
        listener.kept();
    }

    /** Something done to a whole set. */
    interface Deed {
        void doTo(OwnSets sets, UUID teacher, String slug);
    }

    private void reload() {
        lesson = tools.lessons().of(slug(), Optional.of(teacher)).orElseThrow();
    }
}
