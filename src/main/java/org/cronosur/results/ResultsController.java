package org.cronosur.results;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.cronosur.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Results to be taken away; whoever asks has passed the door of the desk. */
@RestController
@RequestMapping("/desk/results/{quiz}")
@Hidden
class ResultsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Results results;
    private final SignedIn signedIn;

    ResultsController(Results results, SignedIn signedIn) {
        this.results = results;
        this.signedIn = signedIn;
    }

    @GetMapping("/questions.csv")
    ResponseEntity<String> questions(
            @PathVariable String quiz,
            @RequestParam(name = "class") @Nullable String label,
            @RequestParam(defaultValue = "first") String attempts,
            @RequestParam(defaultValue = "es") Locale lang) {
        return file(quiz, label, attempts, lang, "questions", ResultsAsCsv::questions);
    }

    @GetMapping("/attempts.csv")
    ResponseEntity<String> attempts(
            @PathVariable String quiz,
            @RequestParam(name = "class") @Nullable String label,
            @RequestParam(defaultValue = "first") String attempts,
            @RequestParam(defaultValue = "es") Locale lang) {
        return file(quiz, label, attempts, lang, "attempts", ResultsAsCsv::attempts);
    }

    private ResponseEntity<String> file(
            String quiz,
            @Nullable String label,
            String attempts,
            Locale reader,
            String name,
            Function<ResultsAsCsv, String> content) {
        Report report = results.of(quiz, new Circle(label, !"all".equals(attempts)), signedIn.teacher())
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(quiz + "-" + name + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content.apply(new ResultsAsCsv(report, reader, ZoneId.systemDefault())));
    }
}
