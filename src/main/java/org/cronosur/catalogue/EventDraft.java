package org.cronosur.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.Event.Naming;
import org.cronosur.catalogue.Event.Standing;
import org.cronosur.catalogue.Event.Testimony;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;

/**
 * An event as a teacher writes it, by hand, in an import or out of a text that was read. Whoever saves it asks for its
 * {@link #faults} first; every way in meets the same rules.
 */
public record EventDraft(Naming naming, Circumstances circumstances, Standing standing, Testimony testimony) {

    /** Characters that a title may have. */
    public static final int LONGEST_TITLE = 200;

    /** Characters that the short name on the timeline may have. */
    public static final int LONGEST_LABEL = 80;

    /** Characters that a summary may have. */
    public static final int LONGEST_SUMMARY = 2000;

    /** Characters that a claim, its framing and a note of the record may have. */
    public static final int LONGEST_CLAIM = 2000;

    /** Characters that may tell what a note of the record rests on. */
    public static final int LONGEST_SOURCE = 500;

    /** Characters that may tell why a note of the record matters. */
    public static final int LONGEST_REASON = 1000;

    /** Words of a text that may be quoted in one piece. */
    public static final int MOST_WORDS = 3;

    private static final int LONGEST_TERM = 60;

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** What keeps a draft from being an event. */
    public enum Fault {
        TITLE_MISSING,
        TITLE_TOO_LONG,
        LABEL_TOO_LONG,
        SUMMARY_TOO_LONG,
        THEME_MISSING,
        COUNTRY_UNKNOWN,
        PLACE_UNFIT,
        ACTOR_UNFIT,
        IMPORTANCE_OUT_OF_RANGE,
        CLAIM_MISSING,
        CLAIM_TOO_LONG,
        TERM_TOO_LONG,
        NOTE_TOO_LONG
    }

    /** All that is wrong, in the order in which a form asks for it; empty when it can be saved. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        when(isBlank(naming.title()), Fault.TITLE_MISSING, faults);
        when(isLonger(naming.title(), LONGEST_TITLE), Fault.TITLE_TOO_LONG, faults);
        when(isLonger(naming.label(), LONGEST_LABEL), Fault.LABEL_TOO_LONG, faults);
        when(isLonger(naming.summary(), LONGEST_SUMMARY), Fault.SUMMARY_TOO_LONG, faults);
        when(circumstances.themes().isEmpty(), Fault.THEME_MISSING, faults);
        when(!COUNTRIES.containsAll(circumstances.countries()), Fault.COUNTRY_UNKNOWN, faults);
        when(circumstances.place() != null && !circumstances.place().isFit(), Fault.PLACE_UNFIT, faults);
        when(!circumstances.actors().stream().allMatch(Actor::isFit), Fault.ACTOR_UNFIT, faults);
        when(standing.importance() < 1 || standing.importance() > 3, Fault.IMPORTANCE_OUT_OF_RANGE, faults);
        addFaultsOfTestimony(faults);
        return faults;
    }

    private void addFaultsOfTestimony(List<Fault> faults) {
        when(testimony.claims().stream().anyMatch(claim -> isBlank(claim.claim())), Fault.CLAIM_MISSING, faults);
        when(testimony.claims().stream().anyMatch(EventDraft::isTooLong), Fault.CLAIM_TOO_LONG, faults);
        boolean terms = testimony.claims().stream()
                .flatMap(claim -> claim.terms().stream())
                .allMatch(EventDraft::isTerm);
        when(!terms, Fault.TERM_TOO_LONG, faults);
        boolean notes = testimony.recordNotes().stream()
                .anyMatch(note -> isLonger(note.note(), LONGEST_CLAIM)
                        || isLonger(note.restsOn(), LONGEST_SOURCE)
                        || isLonger(note.why(), LONGEST_REASON));
        boolean disputes = testimony.disputes().stream().anyMatch(dispute -> isLonger(dispute.note(), LONGEST_CLAIM));
        when(notes || disputes, Fault.NOTE_TOO_LONG, faults);
    }

    private static boolean isTooLong(Claim claim) {
        String words = claim.locator().words();
        return isLonger(claim.claim(), LONGEST_CLAIM)
                || isLonger(claim.framing(), LONGEST_CLAIM)
                || (words != null && words.length() > Locator.LONGEST_WORDS);
    }

    /** Whether words may be quoted as a loaded term: a text is quoted with at most three words. */
    public static boolean isTerm(String words) {
        return !words.isBlank()
                && words.length() <= LONGEST_TERM
                && words.strip().split("\\s+").length <= MOST_WORDS;
    }

    private static void when(boolean wrong, Fault fault, List<Fault> faults) {
        if (wrong) {
            faults.add(fault);
        }
    }

    private static boolean isBlank(Bilingual words) {
        return words.es().isBlank() || words.en().isBlank();
    }

    private static boolean isLonger(Bilingual words, int most) {
        return words.es().length() > most || words.en().length() > most;
    }

    /** The same, with some parts as another has them. */
    EventDraft taking(Collection<EventPart> parts, EventDraft other) {
        EventDraft taken = this;
        for (EventPart part : parts) {
            taken = taken.taking(part, other);
        }
        return taken;
    }

    private EventDraft taking(EventPart part, EventDraft other) {
        return switch (part) {
            case NAMING -> new EventDraft(other.naming, circumstances, standing, testimony);
            case STANDING -> new EventDraft(naming, circumstances, other.standing, testimony);
            case DATE, COUNTRIES, PLACE, ACTORS, THEMES ->
                new EventDraft(naming, circumstances.taking(part, other.circumstances), standing, testimony);
            case CLAIMS, DISPUTES, RECORD_NOTES, RELATED ->
                new EventDraft(naming, circumstances, standing, testimony.taking(part, other.testimony));
        };
    }

    /** The fingerprint of an event that says this. */
    public String digest() {
        return EventDigest.of(Event.shipped("", naming, circumstances, standing, testimony));
    }

    /** What an event says now, to be changed. */
    public static EventDraft of(Event event) {
        return new EventDraft(
                new Naming(event.title(), event.label(), event.summary()),
                new Circumstances(
                        event.date(),
                        event.dateSource(),
                        event.countries(),
                        event.place().orElse(null),
                        event.actors(),
                        event.themes()),
                new Standing(event.importance(), event.contested(), event.context(), event.sensitive()),
                new Testimony(event.claims(), event.disputes(), event.recordNotes(), event.related()));
    }
}
