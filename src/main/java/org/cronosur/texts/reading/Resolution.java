package org.cronosur.texts.reading;

import org.cronosur.time.HistoricalDate;

/**
 * What an expression means where it stands.
 *
 * @param date {@link HistoricalDate#UNKNOWN} where nothing tells
 * @param line the line that helped, 0 if none was needed
 */
record Resolution(HistoricalDate date, Basis basis, int line) {

    static Resolution unresolved(Basis why) {
        return new Resolution(HistoricalDate.UNKNOWN, why, 0);
    }
}
