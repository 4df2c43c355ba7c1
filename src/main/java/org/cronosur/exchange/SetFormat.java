package org.cronosur.exchange;

import java.util.Locale;

/** The formats in which a set leaves the program for others to read. */
public enum SetFormat {
    CSV(".csv", "text/csv;charset=UTF-8"),
    GEO_JSON(".geojson", "application/geo+json"),
    TIMELINE_JS(".timelinejs.json", "application/json"),
    TIMELINE_SHEET(".timelinejs.csv", "text/csv;charset=UTF-8"),
    CALENDAR(".ics", "text/calendar;charset=UTF-8"),
    HANDOUT(".html", "text/html;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    SetFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String fileName(String slug) {
        return slug + ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it has room for one language only. */
    public boolean speaks() {
        return switch (this) {
            case CSV, GEO_JSON -> false;
            case TIMELINE_JS, TIMELINE_SHEET, CALENDAR, HANDOUT -> true;
        };
    }

    /** The key of its name. */
    public String key() {
        return "export.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
