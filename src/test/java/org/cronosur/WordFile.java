package org.cronosur;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A file of translations: what is said under which key, and what is said twice. */
record WordFile(String name, SortedMap<String, String> words, SortedSet<String> repeated) {

    static WordFile read(Path file) {
        SortedMap<String, String> words = new TreeMap<>();
        SortedSet<String> repeated = new TreeSet<>();
        Properties noticing = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (words.put((String) key, (String) value) != null) {
                    repeated.add((String) key);
                }
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            noticing.load(reader);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return new WordFile(file.getFileName().toString(), words, repeated);
    }

    @Override
    public String toString() {
        return name;
    }
}
