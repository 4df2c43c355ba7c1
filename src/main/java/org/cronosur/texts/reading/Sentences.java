package org.cronosur.texts.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a passage. The JDK finds most ends; abbreviations and numbers it takes for ends are mended. */
final class Sentences {

    /** Nobody writes longer sentences; a table without full stops is cut here. */
    private static final int LONGEST = 3000;

    private static final Pattern NO_END = Pattern.compile(
            "(?:\\b(?:[A-ZÁÉÍÓÚÑ]|Dr|Dra|Sr|Sra|Srta|Mr|Mrs|Ms|Gral|Gen|Cnel|Col|Lt|Tte|Cap|Capt|Sgto|Sgt|Ing|Lic|Prof|Mons|Pbro|Fr|St|Sta|Sto"
                    + "|No|Nos|Nº|N°|Núm|núm|Art|art|arts|Inc|Ltd|Cía|Vol|vol|pp|p|pág|págs|ed|eds|cf|vs|etc|ca|c|D\\.S|EE|UU"
                    + "|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|Av|Avda|Fte|s|1ro|1er|ene|feb|mar|abr|jun|jul|ago|sept?|set|oct|nov|dic)|[(\\[]\\d{1,3}|^\\d{1,3})\\.\\s*$");

    private Sentences() {}

    /** One sentence by its place in the passage. */
    record Slice(int start, int end) {}

    static List<Slice> of(String text, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(text);
        List<Slice> slices = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || end - start > LONGEST || ends(text, start, end)) {
                slices.add(new Slice(start, end));
                start = end;
            }
        }
        return slices;
    }

    private static boolean ends(String text, int start, int end) {
        char next = text.charAt(end);
        return !Character.isLowerCase(next)
                && !NO_END.matcher(text.substring(start, end)).find();
    }
}
