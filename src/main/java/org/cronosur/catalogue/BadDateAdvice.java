package org.cronosur.catalogue;

import java.util.Locale;
import org.cronosur.time.BadDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells whoever asks an open address for a bad date what is wrong with it, and where. */
@RestControllerAdvice
class BadDateAdvice {

    @ExceptionHandler
    ProblemDetail tell(BadDate bad, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.inWords(language));
        problem.setProperty("value", bad.text());
        problem.setProperty("position", bad.position());
        return problem;
    }
}
