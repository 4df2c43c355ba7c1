package org.cronosur.exchange.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An import that was made.
 *
 * @param file its name; empty for what was pasted
 * @param events how many it made
 */
public record PastImport(UUID id, Instant made, String file, EventFormat format, int events) {}
