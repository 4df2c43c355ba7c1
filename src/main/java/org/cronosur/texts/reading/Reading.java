package org.cronosur.texts.reading;

import java.util.List;
import java.util.Optional;

/**
 * What was read out of a text.
 *
 * @param written when the text was written; empty if it does not say
 * @param candidates in the order of the text
 */
public record Reading(
        Language language, Optional<Imprint> written, List<Passage> passages, List<Candidate> candidates) {}
