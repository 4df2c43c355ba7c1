package org.cronosur.exchange.events;

import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that takes a while, done by another thread. Whoever waits for it looks at its state now and then, and may
 * stop it.
 */
public final class Job<T> {

    private static final Logger log = LoggerFactory.getLogger(Job.class);

    private volatile State<T> state = new Running<>(0);
    private volatile boolean unwanted;

    private Job() {}

    /** How it stands. */
    public sealed interface State<T> {}

    /** It goes on. */
    public record Running<T>(int done) implements State<T> {}

    /** It is done. */
    public record Finished<T>(T result) implements State<T> {}

    /** The file cannot be read. */
    public record Refused<T>(Flaw flaw) implements State<T> {}

    /** Somebody stopped it; nothing of it was kept. */
    public record Stopped<T>() implements State<T> {}

    /** It broke off for a reason that is the program's; nothing of it was kept. */
    public record Failed<T>() implements State<T> {}

    /** What there is to do. */
    @FunctionalInterface
    public interface Work<T> {

        /** @param watcher to be told now and then how much is done; it throws once the work is unwanted */
        T run(IntConsumer watcher) throws RefusedFile;
    }

    /** Ends the work of a thread whose result nobody wants any more. */
    private static final class Unwanted extends RuntimeException {}

    public static <T> Job<T> start(Executor threads, Work<T> work) {
        Job<T> job = new Job<>();
        threads.execute(() -> job.run(work));
        return job;
    }

    private void run(Work<T> work) {
        try {
            T result = work.run(this::tell);
            state = new Finished<>(result);
        } catch (Unwanted unwantedNow) {
            state = new Stopped<>();
        } catch (RefusedFile refused) {
            state = new Refused<>(refused.flaw());
        } catch (RuntimeException | Error broken) {
            log.error("An import broke off", broken);
            state = new Failed<>();
        }
    }

    private void tell(int done) {
        if (unwanted) {
            throw new Unwanted();
        }
        state = new Running<>(done);
    }

    public State<T> state() {
        return state;
    }

    /** Asks it to end; what it did is undone. Once it is past the last event it ends all the same. */
    public void stop() {
        unwanted = true;
    }

    /** What it made, if it is done. */
    public @Nullable T result() {
        return state instanceof Finished<T>(T made) ? made : null;
    }
}
