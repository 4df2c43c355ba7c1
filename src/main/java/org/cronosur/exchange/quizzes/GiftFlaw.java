package org.cronosur.exchange.quizzes;

/** Ends the reading of one question of a file in GIFT. */
final class GiftFlaw extends RuntimeException {

    private final GiftReading.Reason reason;
    private final String what;

    GiftFlaw(GiftReading.Reason reason, String what) {
        super(reason + ": " + what);
        this.reason = reason;
        this.what = what;
    }

    GiftReading.Reason reason() {
        return reason;
    }

    String what() {
        return what;
    }
}
