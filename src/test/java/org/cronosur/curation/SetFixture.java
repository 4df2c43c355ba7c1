package org.cronosur.curation;

import java.util.List;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;

/** What sets say. */
public final class SetFixture {

    private SetFixture() {}

    public static Bilingual said(String words) {
        return new Bilingual(words, words);
    }

    public static EventSet.Cover titled(String title) {
        return EventSet.Cover.titled(said(title));
    }

    /** A draft with steps at these events. */
    public static SetDraft draft(String title, String... events) {
        return new SetDraft(titled(title), Stream.of(events).map(Step::at).toList());
    }

    static SetDraft draft(String title, List<Step> steps) {
        return new SetDraft(titled(title), steps);
    }
}
