package org.cronosur.catalogue;

import java.util.List;
import java.util.UUID;
import org.cronosur.language.Bilingual;

/** Where an event would be missing if its teacher deleted it. Rooms above the catalogue contribute theirs as a bean. */
public interface EventUses {

    /**
     * @param named what she may see
     * @param others how many there are besides that she may not
     */
    record Uses(List<Use> named, int others) {}

    /**
     * @param title of what uses it
     * @param path an address of this program
     * @param published whether everybody may see it
     */
    record Use(Bilingual title, String path, boolean published) {}

    Uses usesOf(UUID teacher, String event);
}
