package org.cronosur.e2e;

import java.util.Locale;

/** Who reads: in which language, at which screen. */
enum Setting {
    SPANISH("es", 1366, 768),
    ENGLISH("en", 1366, 768),
    PORTUGUESE("pt", 1366, 768),
    ON_A_PHONE("es", 360, 740);

    private final String language;
    private final int width;
    private final int height;

    Setting(String language, int width, int height) {
        this.language = language;
        this.width = width;
        this.height = height;
    }

    String language() {
        return language;
    }

    Locale locale() {
        return Locale.of(language);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isPhone() {
        return this == ON_A_PHONE;
    }
}
