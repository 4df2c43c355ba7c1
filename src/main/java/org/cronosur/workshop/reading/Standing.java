package org.cronosur.workshop.reading;

/**
 * How far a teacher has come in a text.
 *
 * @param open findings of which nothing became yet
 * @param accepted those that are events now, merged ones among them
 */
public record Standing(int open, int accepted, int dropped) {

    public int all() {
        return open + accepted + dropped;
    }

    public int decided() {
        return accepted + dropped;
    }

    public boolean isFinished() {
        return open == 0;
    }
}
