package org.cronosur.catalogue;

/** A teacher made, changed or deleted an event, or it is shown to others than before. */
record OwnEventsChanged() {}
