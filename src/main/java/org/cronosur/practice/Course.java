package org.cronosur.practice;

import org.cronosur.language.Bilingual;

/**
 * Something that can be studied, and how far a learner has come with it.
 *
 * @param set slug of the event set
 * @param cards how many cards it has
 * @param begun how many of them were asked
 * @param known how many of them are known, that is, come back in days
 */
public record Course(String set, Bilingual title, boolean chosen, int cards, int begun, int known) {}
