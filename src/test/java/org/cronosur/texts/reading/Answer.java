package org.cronosur.texts.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** That a line of a file dates something. */
public record Answer(String file, int line, HistoricalDate date) {

    private record Line(String file, int line, String date) {}

    /** @throws IllegalArgumentException with the number of the first line that is no answer, and why */
    public static List<Answer> read(Path answers) throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<Answer> read = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(answers)) {
            number++;
            try {
                if (!line.isBlank()) {
                    Line answer = json.readValue(line, Line.class);
                    read.add(new Answer(answer.file(), answer.line(), HistoricalDate.parse(answer.date())));
                }
            } catch (JacksonException | BadDate wrong) {
                throw new IllegalArgumentException(
                        "Line %d of %s is no answer: %s".formatted(number, answers, wrong.getMessage()), wrong);
            }
        }
        return read;
    }
}
