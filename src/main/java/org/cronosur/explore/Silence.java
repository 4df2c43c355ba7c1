package org.cronosur.explore;

import java.util.Locale;

/** Years of which a text does not speak, and how that silence stands to the text. */
public record Silence(Years years, Nature nature) {

    /** Why nothing is heard. */
    public enum Nature {
        /** The first voice comes later. */
        NOT_YET,
        /** It speaks before and after. */
        PAUSE,
        /** It has nothing more to say, though it could. */
        NO_MORE,
        /** The text was already written. */
        WRITTEN,
        /** It says nothing of any year. */
        WHOLE;

        /** The name under which the translations know it: "not-yet". */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
