package org.cronosur.texts.reading;

import java.io.Serial;

/** A file or text that cannot be read, and why. */
public final class UnreadableText extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be read. Each has a sentence of its own in every language of the interface. */
    public enum Reason {
        EMPTY("It holds no words."),
        TOO_LARGE("It is larger than 5 MB; cut it into parts."),
        TOO_LONG("It holds more than five million characters; cut it into parts."),
        NOT_TEXT("It is neither plain text nor HTML nor PDF."),
        BROKEN_PDF("The PDF is damaged and cannot be opened."),
        LOCKED_PDF("The PDF is locked with a password; save it without one."),
        HUGE_PDF("The PDF unpacks to far more than a text needs; save it anew, or paste its text."),
        SCANNED_PDF("The PDF holds pictures of pages and no text; it needs text recognition first."),
        OTHER_LANGUAGE("It is neither Spanish nor English.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    UnreadableText(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    UnreadableText(Reason reason, Throwable cause) {
        super(reason.sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
