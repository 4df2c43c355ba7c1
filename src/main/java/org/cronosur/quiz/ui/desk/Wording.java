package org.cronosur.quiz.ui.desk;

import org.cronosur.language.Bilingual;
import org.cronosur.visual.BilingualField;
import org.jspecify.annotations.Nullable;

/** Words of a question, in both languages. */
final class Wording extends BilingualField {

    private static final int LONGEST = 2000;

    /** @param key of its name; what is complained of is named so */
    Wording(String key) {
        super(key, LONGEST);
    }

    @Override
    public Wording saying(@Nullable Bilingual words) {
        super.saying(words);
        return this;
    }

    /** @throws Complaint if nothing is written */
    Bilingual words() {
        Complaint.unless(!isBlank(), "desk.complaint.blank", name());
        return wordsOrNone();
    }
}
