package org.cronosur.explore;

import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Event;

/** What a text says of an event at one place. */
public record Statement(Event event, Claim claim) {}
