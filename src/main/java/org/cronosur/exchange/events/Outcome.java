package org.cronosur.exchange.events;

import java.util.List;
import org.cronosur.catalogue.EventBatches.Origin;
import org.cronosur.catalogue.EventDraft;
import org.jspecify.annotations.Nullable;

/** What became of one event of a file. */
public sealed interface Outcome {

    Where where();

    /**
     * It can be an event.
     *
     * @param id as the file calls it; empty where it does not
     * @param overlay what of it is said by the file, where an event is known already
     * @param origin what it is a copy of, where the file tells
     * @param remarks what was done with it that its author may want to know of
     */
    record Readable(
            Where where,
            String id,
            EventDraft draft,
            Overlay overlay,
            @Nullable Origin origin,
            List<Remark> remarks) implements Outcome {

        public Readable {
            remarks = List.copyOf(remarks);
        }
    }

    /** It cannot, for these reasons. */
    record Faulty(Where where, List<Flaw> flaws) implements Outcome {

        public Faulty {
            flaws = List.copyOf(flaws);
        }
    }
}
