package org.cronosur.workshop.ui;

import org.cronosur.language.Bilingual;
import org.cronosur.visual.BilingualField;
import org.jspecify.annotations.Nullable;

/** Words of an event or a text, in both languages. */
final class Wording extends BilingualField {

    /**
     * @param key of its name; what is complained of is named so
     * @param longest how many characters either language may have
     */
    Wording(String key, int longest) {
        super(key, longest);
    }

    @Override
    public Wording saying(@Nullable Bilingual words) {
        super.saying(words);
        return this;
    }

    /** @throws Complaint if nothing is written */
    Bilingual words() {
        Complaint.unless(!isBlank(), field(), "workshop.complaint.blank", name());
        return wordsOrNone();
    }
}
