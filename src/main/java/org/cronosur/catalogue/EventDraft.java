package org.cronosur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.Event.Naming;
import org.cronosur.catalogue.Event.Standing;
import org.cronosur.catalogue.Event.Testimony;
import org.cronosur.language.Bilingual;

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

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** What keeps a draft from being an event. */
    public enum Fault {
        TITLE_MISSING,
        TITLE_TOO_LONG,
        LABEL_TOO_LONG,
        SUMMARY_TOO_LONG,
        THEME_MISSING,
        COUNTRY_UNKNOWN,
        IMPORTANCE_OUT_OF_RANGE
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
        when(standing.importance() < 1 || standing.importance() > 3, Fault.IMPORTANCE_OUT_OF_RANGE, faults);
        return faults;
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
