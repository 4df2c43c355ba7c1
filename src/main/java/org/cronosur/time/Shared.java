package org.cronosur.time;

import java.time.YearMonth;

/** What the two ends of an interval have in common, so that words need say it only once. */
enum Shared {
    NOTHING(""),
    YEAR(".same-year"),
    MONTH(".same-month");

    private final String suffix;

    Shared(String suffix) {
        this.suffix = suffix;
    }

    static Shared by(Moment start, Moment end) {
        if (!plain(start)
                || !plain(end)
                || start.first().getYear() != end.first().getYear()) {
            return NOTHING;
        }
        boolean days = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
        return days && YearMonth.from(start.first()).equals(YearMonth.from(end.first())) ? MONTH : YEAR;
    }

    private static boolean plain(Moment moment) {
        return moment.qualifier() == Qualifier.NONE && moment.precision().compareTo(Precision.MONTH) <= 0;
    }

    String suffix() {
        return suffix;
    }
}
