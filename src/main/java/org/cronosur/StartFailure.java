package org.cronosur;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.shipment.FaultyShipment;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the program cannot start and what to do, instead of a page of Java. */
public final class StartFailure {

    /** H2's DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;

    private StartFailure() {}

    /** The line for this failure; empty for one that no user can have caused. */
    static Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> explainCause(cause).stream())
                .findFirst();
    }

    private static Optional<String> explainCause(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case DataFolder.Unusable folder ->
                        "the data folder " + folder.getMessage() + " is not writable; choose another with --data DIR.";
                    case PortInUseException port ->
                        "port " + port.getPort() + " is taken by another program; choose another with --port N.";
                    case SQLException sql
                    when sql.getErrorCode() == ALREADY_OPEN ->
                        "the database is in use by another process; stop that one, or choose another folder with --data DIR.";
                    case FlywayValidateException newer ->
                        "the database was made by a newer or changed version of Cronosur; start that version, or choose"
                                + " another folder with --data DIR.";
                    case FaultyShipment content ->
                        "the shipped content has flaws, the database is as it was: " + content.getMessage();
                    default -> null;
                });
    }

    /** Found by Spring Boot through META-INF/spring.factories. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public static final class Analyzer implements FailureAnalyzer {

        @Override
        public @Nullable FailureAnalysis analyze(Throwable failure) {
            return explain(failure)
                    .map(line -> new FailureAnalysis(line, null, failure))
                    .orElse(null);
        }
    }

    /** Found by Spring Boot through META-INF/spring.factories; the reporter of Boot itself is turned off. */
    public static final class Reporter implements FailureAnalysisReporter {

        @Override
        public void report(FailureAnalysis analysis) {
            System.err.println("cronosur: " + analysis.getDescription());
        }
    }
}
