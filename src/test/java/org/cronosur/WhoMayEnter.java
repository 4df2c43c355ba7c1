package org.cronosur;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The table of all pages and addresses, and what each answers to whom. A new one is entered here on purpose:
 * {@link ArchitectureTests} finds those that are missing, {@link WhoMayEnterTest} goes to each as everybody.
 *
 * <p>Pages by the template of the route, as Vaadin reads it ("." is the first page); addresses, which begin with a slash,
 * by the pattern, as Spring reads it. The last column names what it shows of one teacher's, which she has neither
 * published nor shared.
 */
final class WhoMayEnter {

    /** What a page or an address answers. */
    enum Answer {
        /** It opens. */
        IN,
        /** Who comes is led to the door, or turned away there. */
        DOOR,
        /** Who comes gets the same answer as for a thing that does not exist. */
        NONE
    }

    private static final List<Entry> ALL = table("""
            page or address                        anybody  teacher  another  administrator  of a teacher's
            .                                      in       in       in       in             -
            compare                                in       in       in       in             -
            desk                                   door     in       in       in             -
            desk/account                           door     in       in       in             -
            desk/copies                            door     in       in       in             -
            desk/event                             door     in       none     none           event
            desk/events                            door     in       in       in             -
            desk/export                            door     in       in       in             -
            desk/guide                             door     in       in       in             -
            desk/import                            door     in       in       in             -
            desk/passage                           door     in       in       in             -
            desk/people                            door     door     door     in             -
            desk/quiz                              door     in       none     none           quiz
            desk/quiz-files                        door     in       none     none           quiz
            desk/quizzes                           door     in       in       in             -
            desk/reading                           door     in       none     none           reading
            desk/readings                          door     in       in       in             -
            desk/readings/new                      door     in       in       in             -
            desk/reasons/:quiz                     door     in       none     none           quiz
            desk/results                           door     in       in       in             -
            desk/results/:quiz                     door     in       none     none           quiz
            desk/results/:quiz/:question           door     in       none     none           quiz
            desk/set/:slug                         door     in       none     none           set
            desk/set/:slug/versions                door     in       none     none           set
            desk/sets                              door     in       in       in             -
            desk/sets/add/:event                   door     in       none     none           event
            desk/text                              door     in       none     none           text
            desk/texts                             door     in       in       in             -
            events                                 none     in       none     none           event
            first-account                          in       in       in       in             -
            invitation/:secret                     in       in       in       in             -
            lessons                                in       in       in       in             -
            lessons/:slug                          none     in       none     none           set
            lessons/:slug/present                  none     in       none     none           set
            quiz/:slug                             none     none     none     none           quiz
            sign-in                                in       in       in       in             -
            study                                  in       in       in       in             -
            study/cram/:set                        none     none     none     none           set
            study/key                              in       in       in       in             -
            study/today                            in       in       in       in             -
            texts                                  in       in       in       in             -
            texts/:slug                            none     in       none     none           text
            /api/events                            in       in       in       in             -
            /api/events/{slug}                     none     none     none     none           event
            /api/pictures/items                    in       in       in       in             -
            /api/pictures/search                   in       in       in       in             -
            /api/pictures/search/ids               in       in       in       in             -
            /api/pictures/words                    in       in       in       in             -
            /api/sets                              in       in       in       in             -
            /api/sets/{slug}                       none     none     none     none           set
            /api/sets/{slug}.csv                   none     none     none     none           set
            /api/sets/{slug}.geojson               none     none     none     none           set
            /api/sets/{slug}.html                  none     none     none     none           set
            /api/sets/{slug}.ics                   none     none     none     none           set
            /api/sets/{slug}.json                  none     none     none     none           set
            /api/sets/{slug}.timelinejs.csv        none     none     none     none           set
            /api/sets/{slug}.timelinejs.json       none     none     none     none           set
            /api/texts                             in       in       in       in             -
            /api/texts/{slug}                      none     none     none     none           text
            /embed/{slug}                          none     none     none     none           set
            /desk/results/{quiz}/attempts.csv      door     in       none     none           quiz
            /desk/results/{quiz}/questions.csv     door     in       none     none           quiz
            """);

    private WhoMayEnter() {}

    /** One line of the table. */
    record Entry(String template, List<Answer> answers, Optional<Thing> thing) {

        static Entry of(String line) {
            String[] cells = line.strip().split("\\s+");
            return new Entry(
                    cells[0].equals(".") ? "" : cells[0],
                    Stream.of(Somebody.values())
                            .map(who -> Answer.valueOf(upper(cells[1 + who.ordinal()])))
                            .toList(),
                    Optional.of(cells[1 + Somebody.values().length])
                            .filter(name -> !name.equals("-"))
                            .map(name -> Thing.valueOf(upper(name))));
        }

        private static String upper(String word) {
            return word.toUpperCase(Locale.ROOT);
        }

        boolean isPage() {
            return !template.startsWith("/");
        }

        Answer to(Somebody who) {
            return answers.get(who.ordinal());
        }

        /** Its path with this in place of what the template leaves open, or behind it where it leaves nothing open. */
        String path(String name, String question) {
            String filled = template.replace(":question", question).replaceAll(":\\w+|\\{\\w+}", name);
            return filled.equals(template) && thing.isPresent() ? template + "/" + name : filled;
        }
    }

    private static List<Entry> table(String lines) {
        return lines.lines().skip(1).map(Entry::of).toList();
    }

    static List<Entry> all() {
        return ALL;
    }

    static Set<String> pages() {
        return templates(Entry::isPage);
    }

    static Set<String> addresses() {
        return templates(entry -> !entry.isPage());
    }

    private static Set<String> templates(Predicate<Entry> which) {
        return ALL.stream().filter(which).map(Entry::template).collect(toSet());
    }
}
