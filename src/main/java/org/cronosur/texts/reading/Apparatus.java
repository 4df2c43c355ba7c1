package org.cronosur.texts.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that belong to a book or a page and not to an event: citations, "last updated on", lists of works. */
final class Apparatus {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern ABOUT_THE_PAGE = Pattern.compile(
            "(?i)\\b(?:last (?:updated|modified|revised)|accessed(?: on)?|retrieved|copyright|all rights reserved|transcribed|recommended citation"
                    + "|downloaded|posted on|consultad[oa] el|última (?:actualización|modificación)|actualizad[oa] el|recuperado de|derechos reservados"
                    + "|fecha de consulta)\\b|©",
            FLAGS);

    private static final Pattern CITES = Pattern.compile(
            "\\bp(?:p|[aá]gs?)?\\.\\s?[A-Z]?\\d|\\bVol\\.\\s|\\bvol\\.\\s|\\b[Ii]b[ií]d\\b|\\bop\\. ?cit\\b|\\bISBN\\b|\\bdoi\\b|\\b[Ee]ds?\\. |\\b\\d+, (?:no\\. ?)?\\d+ \\(\\d{4}\\)|\\b\\d+ \\([^()]{0,20}\\d{4}\\), \\d|\\bUniversity Press\\b",
            FLAGS);

    /** "1. Ana Ruiz, “Title,” Journal, 3 May 1990" */
    private static final Pattern NOTE =
            Pattern.compile("^\\s*(?:\\[?\\d{1,3}[.\\])]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\\*)\\s.*[\"”»*],? .*\\d{4}", FLAGS);

    private static final Pattern AUTHOR_AND_YEAR = Pattern.compile(
            "^(?:(?:véase|ver|see|cf\\.|e\\.g\\.|según) )?(?:\\p{Lu}[\\p{L}’'.-]+|&|y|and|et al\\.|de|del|la)(?: (?:\\p{Lu}[\\p{L}’'.-]*|&|y|and|et al\\.|de|del|la))*,? $",
            FLAGS);
    private static final Pattern PUBLISHED =
            Pattern.compile("^\\p{Lu}.*[,:;.] $|^.*\\b(?:No|Nº|N°|núm)\\.? ?\\d+.*$", FLAGS);
    private static final Pattern AUTHOR_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}’'-]+ \\($|[\"”»*] \\($", FLAGS);
    private static final Pattern SAYS_BEHIND = Pattern.compile(
            "^[a-z]?(?:[:,] ?\\d+)?\\),? (?:argues?|writes?|says?|claims?|notes?|observes?|describes?|shows?|maintains?|holds|points|sostiene|escribe|afirma"
                    + "|señala|observa|describe|muestra|dice|plantea|argumenta|considera|analiza)\\b",
            FLAGS);

    private Apparatus() {}

    static boolean isCitation(String sentence) {
        return ABOUT_THE_PAGE.matcher(sentence).find()
                || CITES.matcher(sentence).find()
                || NOTE.matcher(sentence).find();
    }

    /** Whether the date stands in brackets with an author or publisher, or behind an author's name. */
    static boolean cites(String text, Expression date, Geography geography) {
        int open = text.lastIndexOf('(', date.start());
        int close = text.indexOf(')', date.end());
        if (open < 0 || close < 0 || text.substring(open, date.start()).indexOf(')') >= 0) {
            return false;
        }
        String before = text.substring(open + 1, date.start());
        if (before.isEmpty()) {
            return AUTHOR_BEFORE.matcher(text.substring(0, open + 1)).find()
                    && (SAYS_BEHIND.matcher(text.substring(date.end())).find() || quoted(text, open));
        }
        boolean published = AUTHOR_AND_YEAR.matcher(before).matches()
                || PUBLISHED.matcher(before).matches();
        return published && !geography.isPlace(before.replaceAll("[,:;. ]+$", ""));
    }

    private static boolean quoted(String text, int open) {
        Matcher end = Pattern.compile("[\"”»*] $").matcher(text.substring(0, open));
        return end.find();
    }
}
