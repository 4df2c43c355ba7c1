package org.cronosur.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One program for all stories that do nothing to it; it ends with the stories. */
final class SharedProgram {

    private SharedProgram() {}

    static Program get() {
        return Holder.PROGRAM;
    }

    /** Where it keeps its data. */
    static Path data() {
        return Holder.DATA;
    }

    private static final class Holder {

        static final Path DATA = folder();

        static final Program PROGRAM = start();

        private static Path folder() {
            try {
                return Files.createTempDirectory("cronosur-stories");
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
        }

        private static Program start() {
            Program program = Program.startedOn(DATA);
            Runtime.getRuntime().addShutdownHook(new Thread(program::close));
            return program;
        }
    }
}
