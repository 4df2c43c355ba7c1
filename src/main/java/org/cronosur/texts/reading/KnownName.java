package org.cronosur.texts.reading;

import java.util.List;

/**
 * A person or organisation that is known already.
 *
 * @param id by which whoever knows it calls it
 * @param name the name to show
 * @param written every form in which texts write it, the name among them
 */
public record KnownName(String id, String name, List<String> written) {

    public KnownName {
        written = List.copyOf(written);
    }
}
