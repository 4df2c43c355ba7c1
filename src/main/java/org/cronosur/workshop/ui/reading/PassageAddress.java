package org.cronosur.workshop.ui.reading;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Claim;
import org.cronosur.texts.Locator;

/** The address of the passage of a citation. What is no number in it counts as none. */
record PassageAddress(String text, Locator locator, List<Integer> lines, Optional<String> event) {

    static PassageAddress of(String text, QueryParameters query) {
        String section = query.getSingleParameter("section").orElse("");
        int paragraph = query.getSingleParameter("paragraph")
                .flatMap(PassageAddress::number)
                .orElse(1);
        List<Integer> lines = query.getSingleParameter("lines").stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .flatMap(line -> number(line).stream())
                .toList();
        return new PassageAddress(text, new Locator(section, paragraph), lines, query.getSingleParameter("event"));
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    static String pathTo(Claim claim, String event) {
        String lines = claim.lines().stream().map(String::valueOf).collect(joining(","));
        return "/desk/passage/%s?section=%s&paragraph=%d&lines=%s&event=%s"
                .formatted(
                        claim.text(), claim.locator().section(), claim.locator().paragraph(), lines, event);
    }
}
