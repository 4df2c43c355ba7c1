package org.cronosur.texts;

import jakarta.persistence.Embeddable;

/** A place in a text: a section by its id and a paragraph by its number. */
@Embeddable
public record Locator(String section, int paragraph) {}
