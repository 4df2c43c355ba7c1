package org.cronosur.texts.reading;

import org.cronosur.time.HistoricalDate;

/**
 * When a text was written.
 *
 * @param line the line that says so, 0 if a reader said it
 */
public record Imprint(HistoricalDate date, int line) {}
