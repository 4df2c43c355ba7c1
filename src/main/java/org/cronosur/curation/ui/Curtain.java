package org.cronosur.curation.ui;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a teacher keeps from the class. A thing that is hidden stays so from step to step; at one step it can be revealed
 * without that.
 */
final class Curtain {

    /** What can be hidden, in the order in which it is revealed, each with the key that hides and shows it. */
    enum Thing {
        DATES("f"),
        NAMES("n"),
        OUTCOME("d");

        private final String key;

        Thing(String key) {
            this.key = key;
        }

        static Optional<Thing> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(thing -> thing.key.equals(key))
                    .findFirst();
        }

        String key() {
            return key;
        }

        /** As an address and the translations name it: "dates". */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Set<Thing> hidden = EnumSet.noneOf(Thing.class);
    private final Set<Thing> revealed = EnumSet.noneOf(Thing.class);

    /** Whether the class must not see it now. */
    boolean hides(Thing thing) {
        return hidden.contains(thing) && !revealed.contains(thing);
    }

    boolean hidesAnything() {
        return Arrays.stream(Thing.values()).anyMatch(this::hides);
    }

    /** Hides what is seen, for this step and those that follow; shows for good what is not. */
    void toggle(Thing thing) {
        boolean hide = !hides(thing);
        revealed.remove(thing);
        if (hide) {
            hidden.add(thing);
        } else {
            hidden.remove(thing);
        }
    }

    /** Reveals the next hidden thing for this step; does nothing where none is left. */
    void revealNext() {
        Arrays.stream(Thing.values()).filter(this::hides).findFirst().ifPresent(revealed::add);
    }

    /** Another step: what was revealed is hidden again. */
    void fall() {
        revealed.clear();
    }

    /** Hides just these, as {@link #toString} has named them; unknown words are passed over. */
    void read(String words) {
        hidden.clear();
        Set<String> named = Set.copyOf(List.of(words.split(",")));
        Arrays.stream(Thing.values())
                .filter(thing -> named.contains(thing.word()))
                .forEach(hidden::add);
    }

    /** What is hidden from step to step, for an address: "dates,names"; empty for nothing. */
    @Override
    public String toString() {
        return hidden.stream().map(Thing::word).collect(joining(","));
    }
}
