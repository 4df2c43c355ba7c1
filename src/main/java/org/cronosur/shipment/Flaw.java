package org.cronosur.shipment;

/**
 * What is wrong with a file of the shipped content, and where.
 *
 * @param file its name below seed-data, as "events/uriburu-1930.json"
 * @param line counted from 1
 * @param reason one sentence that says what is wrong
 */
public record Flaw(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + reason;
    }
}
