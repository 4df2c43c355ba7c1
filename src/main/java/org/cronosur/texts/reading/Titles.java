package org.cronosur.texts.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes a title from the words of a sentence: the clause of the date, without the date, cut short. */
final class Titles {

    /** Longest proposal, in words; shorter than any sentence worth calling a copy. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_CHARACTERS = 60;

    /** How far on either side of the date its clause is looked for, in characters. */
    private static final int NEAR = 600;

    private static final Pattern CLAUSE = Pattern.compile(
            "(?<!\\d),|,(?!\\d)|[;:()\\[\\]“”\"«»—–|]|\\s-|-\\s|\\s(?:which|who|whose|where|que|quien|cuyo|cuya|donde|because|porque|although|aunque)\\s");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})%]+$");
    private static final Set<String> LOOSE_ENDS = Set.of(
            ("a al con de del e el en entre la las lo los o para por que se su sus un una y desde hasta día días an and"
                            + " as at by for from in into its of on or the their this to until was were with is his her between since"
                            + " during that es fue than año fecha before")
                    .split(" "));
    private static final Set<String> LOOSE_STARTS = Set.of(
            ("and but y e pero en in on el la los las the a an un una que that of de del since desde until hasta by from"
                            + " así then this when cuando during durante día al to o or was between entre before after")
                    .split(" "));

    private Titles() {}

    /** @param date where the date stands in the sentence; its words are left out */
    static String propose(String sentence, Expression date) {
        String after = sentence.substring(date.end(), Math.min(sentence.length(), date.end() + NEAR));
        String until = sentence.substring(Math.max(0, date.start() - NEAR), date.start());
        String behind = clauseFrom(after, true);
        String before = clauseFrom(until, false);
        String rest = after.strip() + " " + until.strip();
        String title = Stream.of(trimmedEnd(before) + " " + behind, behind, before, rest)
                .map(Titles::trimmed)
                .filter(words -> words.split(" ").length >= 3)
                .findFirst()
                .orElseGet(() -> trimmed(rest));
        return title.isEmpty() ? trimmed(sentence) : capitalised(title);
    }

    private static String clauseFrom(String text, boolean behind) {
        String[] clauses = CLAUSE.split(text, -1);
        if (clauses.length == 0) {
            return "";
        }
        String near = behind ? clauses[0] : clauses[clauses.length - 1];
        // "In June 1943, the garrison …": the clause of the date is empty, the next one tells.
        return behind && near.isBlank() && clauses.length > 1 ? clauses[1] : near;
    }

    private static String trimmed(String words) {
        String[] all = words.replaceAll("<[^>]*>|[*_#\\\\]|^\\s*\\d{1,3}\\.\\s", " ")
                .strip()
                .split("\\s+");
        int first = 0;
        int last = Math.min(all.length, MOST_WORDS);
        while (first < last && LOOSE_STARTS.contains(bare(all[first]))) {
            first++;
            last = Math.min(all.length, first + MOST_WORDS);
        }
        while (last > first
                && (LOOSE_ENDS.contains(bare(all[last - 1])) || length(all, first, last) > MOST_CHARACTERS)) {
            last--;
        }
        return EDGE.matcher(String.join(" ", java.util.Arrays.copyOfRange(all, first, last)))
                .replaceAll("");
    }

    /** Without the words that led to the date: "the crisis of" is "the crisis". */
    private static String trimmedEnd(String words) {
        String[] all = words.strip().split("\\s+");
        int last = all.length;
        while (last > 0 && LOOSE_ENDS.contains(bare(all[last - 1]))) {
            last--;
        }
        return String.join(" ", java.util.Arrays.copyOf(all, last));
    }

    private static int length(String[] words, int first, int last) {
        int length = last - first - 1;
        for (int at = first; at < last; at++) {
            length += words[at].length();
        }
        return length;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String capitalised(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
