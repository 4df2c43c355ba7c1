package org.cronosur.time;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room in one language; a language without a bundle gets the Spanish base bundle. */
record Phrases(ResourceBundle bundle) {

    static Phrases of(String book, Locale locale) {
        // Without this control a missing language would fall back to that of the server, not to Spanish.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = Phrases.class.getPackageName() + "." + book;
        return new Phrases(ResourceBundle.getBundle(name, locale, control));
    }

    /** Blanks are filled with strings only: a number would be grouped, 1.937. */
    String say(String key, String... blanks) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(blanks);
    }

    List<String> list(String key) {
        return List.of(bundle.getString(key).split(" "));
    }
}
