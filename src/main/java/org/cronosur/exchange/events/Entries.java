package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cronosur.exchange.events.Flaw.Reason;

/** What was found in a file, as it is found. */
final class Entries {

    /** More than a class, a school or a region needs; it keeps a mistake from filling the disk. */
    static final int MOST = 100_000;

    private final List<Entry> found = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> unused = new LinkedHashSet<>();

    void add(Entry entry) throws RefusedFile {
        if (found.size() == MOST) {
            throw new RefusedFile(entry.where(), Reason.TOO_MANY_EVENTS, MOST);
        }
        found.add(entry);
    }

    void add(Flaw flaw) {
        flaws.add(flaw);
    }

    void add(Remark remark) {
        remarks.add(remark);
    }

    /** A column or property that says nothing to this program. */
    void unused(String column) {
        unused.add(column);
    }

    List<Entry> found() {
        return found;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    List<Remark> remarks() {
        return remarks;
    }

    Set<String> unused() {
        return unused;
    }
}
