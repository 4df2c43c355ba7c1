package org.cronosur.practice.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Addresses in self-study. */
final class StudyAddress {

    static final String HOME = "/study";
    static final String TODAY = "/study/today";
    static final String KEY = "/study/key";

    private static final String ANSWER = "answer";
    private static final String NOW = "now";
    private static final String SINCE = "since";
    private static final String CODE = "key";

    private StudyAddress() {}

    /** Today's cards, those too that would have to wait. */
    static String hurried() {
        return TODAY + "?" + NOW;
    }

    static boolean isHurried(QueryParameters query) {
        return query.getParameters().containsKey(NOW);
    }

    /** A round through all cards of a set. */
    static String cram(String set, Instant begun) {
        return "/study/cram/" + set + "?" + SINCE + "=" + begun.getEpochSecond();
    }

    /** When a round began; empty where the address does not say so. */
    static Optional<Instant> begunIn(QueryParameters query) {
        return query.getSingleParameter(SINCE)
                .filter(word -> word.matches("\\d{1,11}"))
                .map(word -> Instant.ofEpochSecond(Long.parseLong(word)));
    }

    /** The feedback on an answer, on the way that an address leads. */
    static String answer(String way, UUID answer) {
        return way + (way.contains("?") ? "&" : "?") + ANSWER + "=" + answer;
    }

    /** The answer whose feedback is asked for. */
    static Optional<UUID> answerIn(QueryParameters query) {
        return query.getSingleParameter(ANSWER)
                .filter(word -> word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }

    /** What brings a key to another browser. */
    static String withKey(String code) {
        return HOME + "?" + CODE + "=" + code;
    }

    /** The same as parameters of an address. */
    static QueryParameters carrying(String code) {
        return QueryParameters.of(CODE, code);
    }

    /** The code of a key that somebody brings along. */
    static Optional<String> codeIn(QueryParameters query) {
        return query.getSingleParameter(CODE);
    }
}
