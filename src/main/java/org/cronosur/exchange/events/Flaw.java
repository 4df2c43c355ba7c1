package org.cronosur.exchange.events;

import java.util.List;
import java.util.Locale;

/**
 * What keeps a line, an element or a whole file from being taken over.
 *
 * @param values what the sentence fills in: the words in question; a {@link org.cronosur.time.BadDate} has a sentence of
 *     its own
 */
public record Flaw(Where where, Reason reason, List<Object> values) {

    public Flaw {
        values = List.copyOf(values);
    }

    Flaw(Where where, Reason reason, Object... values) {
        this(where, reason, List.of(values));
    }

    /** The key of its sentence. */
    public String key() {
        return "import.flaw." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why. Each has a sentence with its advice in every language of the interface. */
    public enum Reason {
        TOO_LARGE,
        EMPTY,
        ZIP,
        OLD_EXCEL,
        PDF,
        PACKED,
        UTF_16,
        NOT_UTF_8,
        NOT_TEXT,
        XML,
        CALENDAR,
        JSON_BROKEN,
        JSON_DUPLICATE_KEY,
        JSON_TOO_DEEP,
        JSON_TOO_LONG,
        JSON_NOT_OURS,
        VERSION_UNKNOWN,
        QUOTE_OPEN,
        LINE_TOO_LONG,
        TOO_MANY_COLUMNS,
        TOO_MANY_EVENTS,
        HEADER_MISSING,
        COLUMN_TWICE,
        MORE_CELLS_THAN_COLUMNS,
        NO_EVENTS,
        ELEMENT_NOT_OBJECT,
        VALUE_NOT_PLAIN,
        TITLE_MISSING,
        TITLE_TOO_LONG,
        LABEL_TOO_LONG,
        SUMMARY_TOO_LONG,
        DATE_MISSING,
        DATE_UNREADABLE,
        DATE_TWO_WAYS,
        DATE_TWICE,
        DATE_FIVE_DIGITS,
        DATE_BEFORE_CHRIST,
        DATE_PARTS,
        END_BEFORE_START,
        COUNTRY_UNKNOWN,
        COUNTRY_NEEDED,
        PLACE_AMBIGUOUS,
        PLACE_UNKNOWN,
        COORDINATE_NOT_NUMBER,
        COORDINATE_OUT_OF_RANGE,
        COORDINATE_HALF,
        COORDINATES_SWAPPED,
        GEOMETRY_UNKNOWN,
        PRECISION_UNKNOWN,
        THEME_UNKNOWN,
        THEME_MISSING,
        IMPORTANCE_OUT_OF_RANGE,
        DATE_SOURCE_UNKNOWN,
        YES_OR_NO,
        NAME_TOO_LONG,
        PLACE_UNFIT,
        ACTOR_UNFIT,
        CLAIM_MISSING,
        CLAIM_TOO_LONG,
        TERM_TOO_LONG,
        NOTE_TOO_LONG,
        TWICE_IN_FILE,
        TEXT_UNKNOWN,
        ACTOR_UNKNOWN,
        EVENT_UNKNOWN,
        FIELD_MISSING,
        FIELD_REFUSED
    }
}
