package org.cronosur.catalogue;

import org.cronosur.time.HistoricalDate;

/**
 * By what an event is told from others.
 *
 * @param title in Spanish
 * @param own whether a teacher made it
 */
public record EventName(String slug, String title, HistoricalDate date, boolean own) {}
