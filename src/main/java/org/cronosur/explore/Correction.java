package org.cronosur.explore;

import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.RecordNote;

/** A place where the record contradicts a text. */
public record Correction(Event event, RecordNote note) {}
