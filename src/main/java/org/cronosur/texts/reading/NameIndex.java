package org.cronosur.texts.reading;

import java.util.HashMap;
import java.util.Map;

/** How many words the longest name has that begins with a word: most words begin none, and need no further search. */
final class NameIndex {

    private final Map<String, Integer> longest = new HashMap<>();

    void add(String name) {
        Words words = Words.of(name);
        if (words.size() > 0) {
            longest.merge(Folded.of(words.word(0)), words.size(), Math::max);
        }
    }

    /** The last word that a name beginning at that word can have; the word before it if there is none. */
    int last(Words words, int at) {
        int length = longest.getOrDefault(Folded.of(words.word(at)), 0);
        return Math.min(at + length, words.size()) - 1;
    }
}
