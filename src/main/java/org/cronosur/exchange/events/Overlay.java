package org.cronosur.exchange.events;

import java.util.Set;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.Event.Naming;
import org.cronosur.catalogue.Event.Standing;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.language.Bilingual;

/**
 * What a file says of an event that is known already. A table has no claims and seldom every column: what it is silent on
 * stays as it was.
 */
final class Overlay {

    /** A file that says everything. */
    static final Overlay WHOLE = new Overlay(Set.of(Field.values()), true);

    private final Set<Field> said;
    private final boolean whole;

    private Overlay(Set<Field> said, boolean whole) {
        this.said = said;
        this.whole = whole;
    }

    static Overlay of(Set<Field> said) {
        return new Overlay(Set.copyOf(said), false);
    }

    /** What the event would say. */
    public EventDraft over(EventDraft known, EventDraft told) {
        return whole
                ? told
                : new EventDraft(
                        naming(known.naming(), told.naming()),
                        circumstances(known.circumstances(), told.circumstances()),
                        standing(known.standing(), told.standing()),
                        known.testimony());
    }

    private Naming naming(Naming known, Naming told) {
        Bilingual title = words(known.title(), told.title(), Field.TITLE, Field.TITLE_ES, Field.TITLE_EN);
        Bilingual summary = words(known.summary(), told.summary(), Field.SUMMARY, Field.SUMMARY_ES, Field.SUMMARY_EN);
        boolean labelled = says(Field.LABEL, Field.LABEL_ES, Field.LABEL_EN);
        return new Naming(title, labelled || !title.equals(known.title()) ? told.label() : known.label(), summary);
    }

    /** Words in one language that are known in it already say nothing about the other. */
    private Bilingual words(Bilingual known, Bilingual told, Field both, Field spanish, Field english) {
        boolean same = said.contains(both)
                && (told.es().equals(known.es()) || told.es().equals(known.en()));
        boolean inBoth = said.contains(both) && !same;
        return new Bilingual(
                said.contains(spanish) || inBoth ? told.es() : known.es(),
                said.contains(english) || inBoth ? told.en() : known.en());
    }

    private Circumstances circumstances(Circumstances known, Circumstances told) {
        boolean placed = says(Field.PLACE, Field.LATITUDE, Field.LONGITUDE, Field.POINT);
        return new Circumstances(
                told.date(),
                says(Field.DATE_SOURCE) ? told.dateSource() : known.dateSource(),
                says(Field.COUNTRIES) ? told.countries() : known.countries(),
                placed ? told.place() : known.place(),
                says(Field.ACTORS) ? told.actors() : known.actors(),
                says(Field.THEMES) ? told.themes() : known.themes());
    }

    private Standing standing(Standing known, Standing told) {
        return new Standing(
                says(Field.IMPORTANCE) ? told.importance() : known.importance(),
                known.contested(),
                says(Field.CONTEXT) ? told.context() : known.context(),
                says(Field.SENSITIVE) ? told.sensitive() : known.sensitive());
    }

    private boolean says(Field... fields) {
        for (Field field : fields) {
            if (said.contains(field)) {
                return true;
            }
        }
        return false;
    }
}
