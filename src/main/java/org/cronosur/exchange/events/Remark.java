package org.cronosur.exchange.events;

import java.util.List;
import java.util.Locale;

/** What was done with a line that its author may want to know of before it is taken over. */
public record Remark(Where where, Kind kind, List<Object> values) {

    public Remark {
        values = List.copyOf(values);
    }

    Remark(Where where, Kind kind, Object... values) {
        this(where, kind, List.of(values));
    }

    /** The key of its sentence. */
    public String key() {
        return "import.remark." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was done. */
    public enum Kind {
        /** 1 January of a Wikidata date whose precision the file does not tell is taken for the year. */
        JANUARY_FIRST,
        COLUMN_AS_DATE,
        TIME_DROPPED,
        DAY_ORDER_CHOSEN,
        COUNTRY_FROM_POINT,
        OUTSIDE_ITS_COUNTRY,
        PLACE_FROM_GAZETTEER,
        PLACE_NOT_FOUND,
        SHAPE_AS_POINT,
        ACTOR_NEW,
        ROWS_JOINED,
        NO_NAME,
        SLIDE_LEFT_OUT,
        PICTURES_LEFT_OUT,
        RELATION_LEFT_OUT,
        /** A step of a set that stops at an event which is neither here nor in the file. */
        STEP_LEFT_OUT,
        REPEATED
    }
}
