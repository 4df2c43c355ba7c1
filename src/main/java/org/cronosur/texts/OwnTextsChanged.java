package org.cronosur.texts;

/** A teacher added, changed or deleted a text, or it is shown to others than before. */
public record OwnTextsChanged() {}
