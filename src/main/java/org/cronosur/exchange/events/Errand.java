package org.cronosur.exchange.events;

import java.util.Optional;

/**
 * A file that is brought in for a teacher, or one that is taken back.
 *
 * @param all how many events there are to do
 */
public record Errand(Kind kind, int all, Job<Ending> job) {

    /** Which of the two. */
    public enum Kind {
        BRING_IN,
        TAKE_BACK
    }

    /** What came of it. */
    public sealed interface Ending {}

    /**
     * All of it is here.
     *
     * @param set the slug of the set that was made of the events, if one was wished
     */
    public record BroughtIn(int events, Optional<String> set) implements Ending {}

    /**
     * It is gone.
     *
     * @param stay how many of its events were changed since, or are seen by others
     * @param sets how many sets went with it
     */
    public record TakenBack(int stay, int sets) implements Ending {}

    public boolean isOver() {
        return !(job.state() instanceof Job.Running<Ending>);
    }
}
