package org.cronosur.language;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * The same thing said in the two languages of the content.
 *
 * @param es Spanish, also shown to readers of Portuguese
 * @param en English
 */
@Embeddable
public record Bilingual(String es, String en) {

    /** The wording for a reader of {@code locale}: English for English, Spanish for everyone else. */
    public String in(Locale locale) {
        return languageFor(locale).equals("en") ? en : es;
    }

    /** The language tag of what {@link #in} returns, for the {@code lang} attribute: "es" or "en". */
    public static String languageFor(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "es";
    }
}
