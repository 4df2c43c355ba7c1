package org.cronosur.language;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of the screens, for what leaves the program without one. */
public final class Words {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Locale FIRST = Locale.of("es");
    private static final Set<String> SPOKEN = Set.of("es", "en", "pt");

    private Words() {}

    /** All of them by key, in the language of a reader; in Spanish if the program does not speak that. */
    public static ResourceBundle in(Locale reader) {
        return ResourceBundle.getBundle(
                BUNDLE,
                spokenWith(reader),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language in which the program speaks with a reader, without a country. */
    public static Locale spokenWith(Locale reader) {
        return SPOKEN.contains(reader.getLanguage()) ? Locale.of(reader.getLanguage()) : FIRST;
    }
}
