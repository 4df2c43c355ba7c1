package org.cronosur.curation;

import org.jspecify.annotations.Nullable;

/**
 * How a teacher shows a set to everybody.
 *
 * @param listed whether it also stands among the lessons, or is reached under its address only
 * @param signature the name under which it stands; null where the teacher does not sign it
 */
public record Publication(boolean listed, @Nullable String signature) {

    /** Characters that a signature may have. */
    public static final int LONGEST_SIGNATURE = 120;

    /** @throws IllegalArgumentException if the signature is too long */
    public Publication {
        signature = signature == null || signature.isBlank() ? null : signature.strip();
        if (signature != null && signature.length() > LONGEST_SIGNATURE) {
            throw new IllegalArgumentException("A signature has at most " + LONGEST_SIGNATURE + " characters");
        }
    }
}
