package org.cronosur.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A parameter of an open address names something that is not there. */
class BadParameter extends ErrorResponseException {

    BadParameter(String parameter, String value) {
        super(
                HttpStatus.BAD_REQUEST,
                ProblemDetail.forStatus(HttpStatus.BAD_REQUEST),
                null,
                "problem.unknown-value",
                new Object[] {parameter, value});
    }
}
