package org.cronosur.texts.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a sentence with their places. */
record Words(String text, List<MatchResult> words) {

    /**
     * The English "'s" belongs to no name: in "Guatemala's reform" the word is Guatemala. Nothing here looks back, for a word
     * can be a million letters long.
     */
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L}['’])\\p{L}[\\p{L}\\p{N}]*+"
            + "(?:(?!['’]s(?![\\p{L}\\p{N}]))[.'’-](?=\\p{L})[\\p{L}\\p{N}]++){0,20}+");

    static Words of(String text) {
        return new Words(text, WORD.matcher(text).results().toList());
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index).group();
    }

    int start(int index) {
        return words.get(index).start();
    }

    int end(int index) {
        return words.get(index).end();
    }

    /** The text from the first letter of one word to the last of another. */
    String phrase(int first, int last) {
        return text.substring(start(first), end(last));
    }

    boolean isCapital(int index) {
        return index >= 0 && index < size() && Character.isUpperCase(word(index).charAt(0));
    }

    /** Whether nothing but one blank parts it from the word before. */
    boolean adjoins(int index) {
        return index > 0 && index < size() && start(index) == end(index - 1) + 1 && text.charAt(end(index - 1)) == ' ';
    }

    /** Whether a sentence begins with it, so that its capital says nothing. */
    boolean opens(int index) {
        return index == 0 || text.substring(end(index - 1), start(index)).matches("(?s).*[.!?:;“”«\"¿¡(—–-].*");
    }
}
