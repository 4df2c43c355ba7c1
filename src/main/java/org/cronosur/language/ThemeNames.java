package org.cronosur.language;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Names of themes in the reader's language. They are words of the interface, which is spoken in three languages, and not
 * only of the content, which is told in two.
 */
public final class ThemeNames {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ThemeNames() {}

    /**
     * What a theme is called.
     *
     * @param slug of the theme
     * @param told its name in the content, for a theme that the interface does not know
     */
    public static String of(String slug, Bilingual told, Locale reader) {
        ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations", reader, NO_FALLBACK);
        String key = "theme." + slug;
        return words.containsKey(key) ? words.getString(key) : told.in(reader);
    }
}
