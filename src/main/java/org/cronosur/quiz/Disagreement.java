package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.cronosur.catalogue.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement was explained, as far as the learner got.
 *
 * @param about what it is about; null when left open
 * @param passage number of the {@link WhereTextsDisagree.Passage} that shows it; null when left open
 * @param further whom the further voices support, by their numbers; what was left open is missing
 * @param reason in the learner's words; blank when left open
 */
@JsonTypeName("disagreement")
public record Disagreement(
        @Nullable Matter about, @Nullable Integer passage, Map<Integer, WhereTextsDisagree.Side> further, String reason)
        implements Response {

    /** How many characters a reason can have. */
    public static final int LONGEST_REASON = 2000;

    /** @throws IllegalArgumentException if the reason is too long */
    public Disagreement {
        further = Collections.unmodifiableMap(new TreeMap<>(further));
        Require.that(reason.length() <= LONGEST_REASON, "A reason has at most %d characters", LONGEST_REASON);
    }

    @Override
    public boolean untouched() {
        return about == null && passage == null && further.isEmpty() && reason.isBlank();
    }
}
