package org.cronosur.workshop.ui.reading;

import org.cronosur.texts.reading.PlainText;
import org.cronosur.workshop.reading.TextFacts;

/** The first words of a text, which as a rule are its title. */
final class FirstLine {

    private static final int LONGEST = 120;

    private FirstLine() {}

    /** Without the marks of a heading; cut where it would be longer than a title. */
    static String of(PlainText text) {
        String line = text.lines().stream()
                .map(each -> each.replaceFirst("^[#*\\s]+", "").strip())
                .filter(each -> each.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("")
                .replaceFirst("[:*\\s]+$", "");
        if (line.length() <= Math.min(LONGEST, TextFacts.LONGEST)) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > 0 ? blank : LONGEST) + "…";
    }
}
