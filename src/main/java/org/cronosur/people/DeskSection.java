package org.cronosur.people;

import java.util.List;
import org.cronosur.language.Bilingual;

/**
 * A part of the desk. A room contributes it as a bean; {@code @Order} says where it stands. The view at its path lies
 * below "desk/" and carries {@code @RolesAllowed(Role.TEACHERS)}, and {@code @Menu} if it is to stand in the menu of the
 * desk.
 */
public interface DeskSection {

    /**
     * A sentence of the translations with what is filled in.
     *
     * @param values for {0}, {1} and so on
     */
    record Sentence(String key, List<Object> values) {

        public static Sentence of(String key, Object... values) {
            return new Sentence(key, List.of(values));
        }
    }

    /**
     * A thing that lies on the desk.
     *
     * @param path where it is gone on with, beginning with "/desk/"
     */
    record Way(Bilingual title, String path) {}

    /**
     * Some things that lie on top.
     *
     * @param key of the words that say what they have in common
     */
    record Top(String key, List<Way> ways) {

        /** How many are named at most. */
        public static final int MOST = 3;

        public static final Top NOTHING = new Top("", List.of());

        public Top {
            ways = ways.stream().limit(MOST).toList();
        }
    }

    /** The key of its name. */
    String title();

    /** An address of this program, beginning with "/desk/". */
    String path();

    /** In one line how things stand for this teacher; what to begin with where there is nothing yet. */
    Sentence summary(Person teacher);

    /** What is unfinished, or what classes did last; the latest first. */
    default Top top(Person teacher) {
        return Top.NOTHING;
    }

    /** Whether it concerns this person at all. */
    default boolean isFor(Person person) {
        return true;
    }
}
