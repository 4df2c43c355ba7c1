package org.cronosur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.cronosur.e2e.Program.Ending;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever installs the program makes a mistake, and is told in one line what to do. */
class StartInVainStory {

    @TempDir
    Path data;

    @Test
    void thePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            Ending ending = Program.launchedOn(data, other.getLocalPort()).ending();

            endsWithOneLine(ending, "port " + other.getLocalPort() + " is taken", "--port");
        }
    }

    @Test
    void theFolderIsNoFolder() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        Ending ending = Program.launchedOn(file, Program.freePort()).ending();

        endsWithOneLine(ending, "the data folder " + file + " is not writable", "--data");
    }

    @Test
    void theDatabaseIsInUse() {
        Ending ending =
                Program.launchedOn(SharedProgram.data(), Program.freePort()).ending();

        endsWithOneLine(ending, "in use by another process", "--data");
        assertThat(SharedProgram.get().get("/actuator/health")).contains("UP");
    }

    @Test
    void theDatabaseIsOfANewerVersion() throws SQLException {
        String database = "jdbc:h2:file:" + data + "/cronosur";
        Flyway.configure().dataSource(database, "sa", "").load().migrate();
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                    select max("installed_rank") + 1, '999', 'from tomorrow', 'SQL', 'V999__from_tomorrow.sql', 1, 'SA',
                      current_timestamp, 1, true
                    from "flyway_schema_history"
                    """);
        }

        Ending ending = Program.launchedOn(data, Program.freePort()).ending();

        endsWithOneLine(ending, "newer", "--data");
    }

    private static void endsWithOneLine(Ending ending, String... words) {
        assertThat(ending.errors())
                .singleElement()
                .asString()
                .startsWith("cronosur: ")
                .contains(words);
        assertThat(ending.code()).isEqualTo(1);
    }
}
