package org.cronosur.workshop.reading;

import java.util.ArrayList;
import java.util.List;
import org.cronosur.texts.reading.Language;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher says of a text before it is read.
 *
 * @param author who wrote it; empty where nobody knows
 * @param speaker in two to five words who speaks, and from where; may be empty
 * @param written when it was written, from which "last year" counts; null where nobody knows
 */
public record TextFacts(
        String title,
        String author,
        String speaker,
        @Nullable HistoricalDate written,
        Language language) {

    /** Characters that each of the words may have. */
    public static final int LONGEST = 200;

    /** What keeps a text from being read. */
    public enum Fault {
        TITLE_MISSING,
        TITLE_TOO_LONG,
        AUTHOR_TOO_LONG,
        SPEAKER_TOO_LONG,
        WRITTEN_TOO_VAGUE
    }

    /** All that is wrong, in the order in which a form asks for it. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        when(title.isBlank(), Fault.TITLE_MISSING, faults);
        when(title.length() > LONGEST, Fault.TITLE_TOO_LONG, faults);
        when(author.length() > LONGEST, Fault.AUTHOR_TOO_LONG, faults);
        when(speaker.length() > LONGEST, Fault.SPEAKER_TOO_LONG, faults);
        when(written != null && !datesAText(written), Fault.WRITTEN_TOO_VAGUE, faults);
        return faults;
    }

    /** Nothing can be counted from a century, nor from an open end. */
    private static boolean datesAText(HistoricalDate date) {
        return date.earliest().isPresent() && date.latest().isPresent() && date.precision() != Precision.CENTURY;
    }

    private static void when(boolean wrong, Fault fault, List<Fault> faults) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
