package org.cronosur.curation;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.catalogue.Slug;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sets that teachers make, beside those that come with the program, which are copied and never changed. Whoever
 * neither owns a set nor shares it is told that there is none.
 */
@Component
public class OwnSets {

    private static final Duration A_PAUSE = Duration.ofMinutes(5);

    private final EventSets sets;
    private final SetVersions versions;
    private final SetShelf shelf;
    private final OwnEvents ownEvents;
    private final Clock clock;

    OwnSets(EventSets sets, SetVersions versions, SetShelf shelf, OwnEvents ownEvents, Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.shelf = shelf;
        this.ownEvents = ownEvents;
        this.clock = clock;
    }

    /** Somebody changed the set since this teacher opened it; nothing was saved. */
    public static final class ChangedMeanwhile extends RuntimeException {

        ChangedMeanwhile(String slug) {
            super("The set " + slug + " was changed since it was opened");
        }
    }

    /** What a teacher made and what colleagues share with her, by their titles. */
    @Transactional(readOnly = true)
    public List<EventSet> of(UUID teacher) {
        return sets.findByReader(teacher);
    }

    /** One of them; empty when there is none or when it is not for her to see. */
    @Transactional(readOnly = true)
    public Optional<EventSet> of(UUID teacher, String slug) {
        return sets.findPublishedOrNot(slug).filter(set -> set.isReadBy(teacher));
    }

    /**
     * Begins a set with these events in the order of their dates; those that she cannot see are passed over.
     *
     * @throws IllegalArgumentException if the draft cannot be a set
     */
    @Transactional
    public EventSet begin(UUID teacher, EventSet.Cover cover, Collection<String> events) {
        SetDraft empty = new SetDraft(cover, List.of());
        return keep(teacher, empty.with(shelf.visible(teacher, events), shelf.byDate(events)), null);
    }

    /**
     * Copies a set that comes with the program, that a teacher has published, or that this one may see anyway.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Transactional
    public EventSet copy(UUID teacher, String slug) {
        EventSet original = sets.findPublishedOrNot(slug)
                .filter(set -> set.isOpen() || set.isReadBy(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no set " + slug));
        SetDraft draft = SetDraft.of(original);
        return keep(teacher, draft.under(copied(draft.cover())), original.slug());
    }

    private static EventSet.Cover copied(EventSet.Cover cover) {
        Bilingual title = new Bilingual(
                copied(cover.title().es(), " (copia)"), copied(cover.title().en(), " (copy)"));
        return new EventSet.Cover(title, cover.question(), cover.introduction(), cover.teacherNotes());
    }

    private static String copied(String title, String mark) {
        int room = SetDraft.LONGEST_TITLE - mark.length();
        return title.substring(0, Math.min(title.length(), room)) + mark;
    }

    private EventSet keep(UUID teacher, SetDraft draft, @Nullable String copyOf) {
        draft.check();
        OwnSet own = OwnSet.begunBy(teacher, clock.instant(), copyOf);
        EventSet set = sets.save(EventSet.own(Slug.of(draft.cover().title().es()), own, draft));
        versions.save(SetVersion.of(set, draft, null));
        return set;
    }

    /**
     * Saves what somebody changed, as a new version. What is the same as before makes none.
     *
     * @param revision that which she saw when opening it
     * @throws ChangedMeanwhile if it has another revision by now
     * @throws IllegalArgumentException if she may not change such a set, if it cannot be one, or if it is to stop at an
     *     event that she cannot see
     */
    @Transactional
    public EventSet change(UUID teacher, String slug, int revision, SetDraft draft) {
        return become(teacher, slug, revision, draft, null);
    }

    /**
     * Takes up an older version again, as a new one.
     *
     * @param revision that which she saw when opening it
     * @throws ChangedMeanwhile if it has another revision by now
     * @throws IllegalArgumentException if she may not change such a set, or if it has no such version
     */
    @Transactional
    public EventSet goBack(UUID teacher, String slug, int revision, int number) {
        SetDraft old = versions.findBySetAndNumber(slug, number)
                .map(SetVersion::content)
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + number + " of " + slug));
        return become(teacher, slug, revision, old, number);
    }

    private EventSet become(UUID teacher, String slug, int revision, SetDraft draft, @Nullable Integer backTo) {
        draft.check();
        EventSet set = edited(teacher, slug);
        if (set.own().orElseThrow().revision() != revision) {
            throw new ChangedMeanwhile(slug);
        }
        SetDraft before = SetDraft.of(set);
        if (new Difference(before, draft).isNone()) {
            return set;
        }
        if (backTo == null) {
            refuseUnseen(teacher, before, draft);
        }
        set.become(draft, teacher, clock.instant());
        record(set, new Difference(before, draft), backTo);
        if (set.isOpen()) {
            showEventsOf(set);
        }
        return sets.save(set);
    }

    /** Whoever goes on at the same thing without leaving it for long makes one version of it and not many. */
    private void record(EventSet set, Difference now, @Nullable Integer backTo) {
        List<SetVersion> latest = versions.findFirst2BySetOrderByNumberDesc(set.slug());
        boolean goesOn = backTo == null
                && latest.size() > 1
                && latest.getFirst().isJustMade(set.own().orElseThrow(), A_PAUSE)
                && new Difference(latest.getLast().content(), latest.getFirst().content()).isAboutTheSameAs(now);
        SetVersion version = goesOn ? latest.getFirst() : SetVersion.of(set, now.after(), backTo);
        version.become(set, now.after());
        versions.save(version);
    }

    private void refuseUnseen(UUID teacher, SetDraft before, SetDraft after) {
        Set<String> further = new HashSet<>(after.events());
        before.events().forEach(further::remove);
        if (shelf.visible(teacher, further).size() < further.size()) {
            throw new IllegalArgumentException("Some of these events are not there: " + further);
        }
    }

    /** The versions of a set, newest first; none of one that is not for this teacher to see. */
    @Transactional(readOnly = true)
    public List<SetVersion> versions(UUID teacher, String slug) {
        return of(teacher, slug).isPresent() ? versions.findBySetOrderByNumberDesc(slug) : List.of();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<SetVersion> version(UUID teacher, String slug, int number) {
        return of(teacher, slug).flatMap(set -> versions.findBySetAndNumber(slug, number));
    }

    /**
     * Shows it to everybody. The teacher's own events in it are shown with it.
     *
     * @throws IllegalArgumentException if there is no such set of this teacher's, or if it has no step yet
     */
    @Transactional
    public EventSet publish(UUID teacher, String slug, Publication publication) {
        EventSet set = mine(teacher, slug);
        if (set.steps().isEmpty()) {
            throw new IllegalArgumentException("The set " + slug + " has no step yet");
        }
        set.publish(publication);
        showEventsOf(set);
        return sets.save(set);
    }

    /**
     * Shows it to its teacher and her colleagues only.
     *
     * @throws IllegalArgumentException if there is no such set of this teacher's
     */
    @Transactional
    public EventSet withdraw(UUID teacher, String slug) {
        EventSet set = mine(teacher, slug);
        set.withdraw();
        return hideEventsOf(sets.save(set));
    }

    /**
     * Lays it aside, which withdraws it, or takes it up again.
     *
     * @throws IllegalArgumentException if there is no such set of this teacher's
     */
    @Transactional
    public EventSet layAside(UUID teacher, String slug, boolean aside) {
        EventSet set = mine(teacher, slug);
        set.layAside(aside);
        return hideEventsOf(sets.save(set));
    }

    /** Own events are shown with the set, those of the teachers who make it: what others made is theirs to show. */
    private void showEventsOf(EventSet set) {
        ownEvents.show(shelf.madeBy(set.makers(), SetDraft.of(set).events()), true);
    }

    /** Own events that no set shows any more are for their teachers alone again. */
    private EventSet hideEventsOf(EventSet set) {
        List<String> unshown = shelf.madeBy(set.makers(), SetDraft.of(set).events()).stream()
                .filter(event -> !sets.isShownByAny(event))
                .toList();
        ownEvents.show(unshown, false);
        return set;
    }

    /**
     * Lets a colleague see it, or also change it.
     *
     * @throws IllegalArgumentException if there is no such set of this teacher's
     */
    @Transactional
    public EventSet share(UUID teacher, String slug, Share share) {
        EventSet set = mine(teacher, slug);
        set.share(share);
        return sets.save(set);
    }

    /** @throws IllegalArgumentException if there is no such set of this teacher's */
    @Transactional
    public EventSet unshare(UUID teacher, String slug, UUID colleague) {
        EventSet set = mine(teacher, slug);
        set.unshare(colleague);
        return sets.save(set);
    }

    /** @throws IllegalArgumentException if there is no such set of this teacher's */
    @Transactional
    public void delete(UUID teacher, String slug) {
        EventSet set = mine(teacher, slug);
        set.withdraw();
        hideEventsOf(sets.save(set));
        sets.delete(set);
    }

    private EventSet mine(UUID teacher, String slug) {
        return sets.findLocked(slug)
                .filter(set -> set.belongsTo(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no set " + slug + " of this teacher's"));
    }

    private EventSet edited(UUID teacher, String slug) {
        return sets.findLocked(slug)
                .filter(set -> set.isEditedBy(teacher))
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no set " + slug + " for this teacher to change"));
    }
}
