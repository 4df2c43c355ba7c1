package org.cronosur.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.cronosur.texts.OwnTextsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What everybody may see, put together once for each language, until a teacher changes something. */
@Component
class PreparedPictures {

    private final Map<Prepared, byte[]> prepared = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** One language after so many changes: what was begun before the last of them is kept under an old number. */
    private record Prepared(String language, long changes) {}

    byte[] in(String language, Supplier<byte[]> make) {
        return prepared.computeIfAbsent(new Prepared(language, changes.get()), any -> make.get());
    }

    @TransactionalEventListener
    void on(OwnEventsChanged changed) {
        forget();
    }

    @TransactionalEventListener
    void on(OwnTextsChanged changed) {
        forget();
    }

    private void forget() {
        changes.incrementAndGet();
        prepared.clear();
    }
}
