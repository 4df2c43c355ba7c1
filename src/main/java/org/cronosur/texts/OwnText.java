package org.cronosur.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a teacher's own text has besides.
 *
 * @param by the account of the teacher who added it
 * @param shown whether everybody may read of it, because an event that cites it is shown to all
 * @param revision counts the changes from 0, so that two windows that change the same text notice each other
 */
@Embeddable
public record OwnText(@Column(name = "owner") UUID by, Boolean shown, Integer revision) {

    static OwnText addedBy(UUID teacher) {
        return new OwnText(teacher, false, 0);
    }

    OwnText revised() {
        return new OwnText(by, shown, revision + 1);
    }

    OwnText shownToAll(boolean toAll) {
        return new OwnText(by, toAll, revision);
    }
}
