package org.cronosur.texts.reading;

import java.util.List;

/** The towns and regions of Latin America and the Caribbean, for whoever looks for one by its name. */
public final class Towns {

    private Towns() {}

    /** Places with a name that begins so, accents and capitals ignored; large ones first, at most so many. */
    public static List<Place> beginning(String letters, int most) {
        return Gazetteer.shipped().beginning(letters).stream().limit(most).toList();
    }
}
