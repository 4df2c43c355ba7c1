package org.cronosur.explore;

import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Theme;

/** On what two texts are compared. */
public sealed interface Ground {

    boolean holds(Event event);

    /** What both say of one theme, whenever. */
    record SameTheme(Theme theme) implements Ground {

        @Override
        public boolean holds(Event event) {
            return event.themes().stream().anyMatch(each -> each.slug().equals(theme.slug()));
        }
    }

    /** What both say of the same years, whatever it is about. */
    record SameYears(Years years) implements Ground {

        @Override
        public boolean holds(Event event) {
            return Years.of(event.date()).filter(years::overlaps).isPresent();
        }
    }
}
