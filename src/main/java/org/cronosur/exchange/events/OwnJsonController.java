package org.cronosur.exchange.events;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The event sets in the program's own format, to be brought into another installation. */
@RestController
@RequestMapping("/api/sets")
@Tag(name = "sets")
class OwnJsonController {

    private final Exports exports;

    OwnJsonController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping(path = "/{slug}.json", produces = "application/json")
    @Operation(summary = "One set with its events, to be brought into another installation")
    ResponseEntity<byte[]> ownJson(@PathVariable String slug) {
        byte[] file = exports.openSet(slug).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(slug + ".json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}
