package org.cronosur.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One program for all stories that do nothing to it; it ends with the stories. */
final class SharedProgram {

    private SharedProgram() {}

    static Program get() {
        return Holder.PROGRAM;
    }

    private static final class Holder {

        static final Program PROGRAM = start();

        private static Program start() {
            try {
                Program program = Program.startedOn(Files.createTempDirectory("cronosur-stories"));
                Runtime.getRuntime().addShutdownHook(new Thread(program::close));
                return program;
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
        }
    }
}
