package org.cronosur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one story, each with a browser that knows nothing of the others; regulars keep theirs between stories. */
final class Visits {

    private static final Map<String, Reader> REGULARS = new HashMap<>();

    private final List<Reader> readers = new ArrayList<>();

    /** A reader of the program that all stories share. */
    Reader by(Setting setting) {
        return by(setting, SharedProgram.get());
    }

    Reader by(Setting setting, Program program) {
        return among(new Reader(setting, program));
    }

    /** A teacher who has signed in to the program that all stories share. */
    Reader byTeacher(Setting setting) {
        return among(new Reader(setting, SharedProgram.get(), Teacher.signedIn(setting)));
    }

    /** A reader who comes again and again, with a browser that need not fetch the program anew. */
    Reader byRegular(Setting setting) {
        return among(REGULARS.computeIfAbsent("reader " + setting, key -> new Reader(setting, SharedProgram.get())));
    }

    /** A teacher who comes again and again. */
    Reader byRegularTeacher(Setting setting) {
        return among(REGULARS.computeIfAbsent(
                "teacher " + setting, key -> new Reader(setting, SharedProgram.get(), Teacher.signedIn(setting))));
    }

    private Reader among(Reader reader) {
        readers.add(reader);
        return reader;
    }

    void picture(Path folder, String name) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        for (Reader reader : readers) {
            reader.picture(folder.resolve(name + "-" + readers.indexOf(reader) + ".png"));
        }
    }

    /** No script failed, and nobody but the program itself was asked for anything. */
    void wereQuiet() {
        for (Reader reader : readers) {
            assertThat(reader.failures()).as("failures of scripts").isEmpty();
            assertThat(reader.strangers()).as("addresses of third parties").isEmpty();
        }
    }

    void end() {
        for (Reader reader : readers) {
            if (REGULARS.containsValue(reader)) {
                reader.waits();
            } else {
                reader.leave();
            }
        }
    }
}
