package org.cronosur.workshop.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cronosur.texts.reading.PlainText;

/**
 * Takes the prints of the five texts anew, for whoever has them: the first argument is the folder of their plain text. To be
 * done when a text gets another numbering of its lines, or {@link RunningWords} another way of counting words.
 */
final class TakePrints {

    static final Map<String, String> FILES = Map.of(
            "000_5cf9725e9ad60fae.txt", "petras-kagarlitsky-2011",
            "001_bfc29b6c99140844.txt", "velasco-1948",
            "002_a7728a4dff03ba3f.txt", "united-nations-2007",
            "003_0d78215318a4bfcf.txt", "fitz-simons-1993",
            "004_75ffa5e54909c57e.txt", "pro-bolivia-2021");

    private TakePrints() {}

    public static void main(String... arguments) throws IOException {
        Path target = Path.of("src/main/resources/org/cronosur/workshop/reading/prints");
        Files.createDirectories(target);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String text = Files.readString(Path.of(arguments[0], file.getKey()));
            Files.write(target.resolve(file.getValue() + ".txt"), Prints.taken(RunningWords.of(PlainText.of(text))));
        }
    }
}
