package org.cronosur.explore;

import java.util.List;
import org.cronosur.catalogue.Event;

/**
 * A word that takes sides.
 *
 * @param word as the text has it, in the language of the text
 * @param events of which the text uses it, in the order of time
 */
public record LoadedTerm(String word, List<Event> events) {}
