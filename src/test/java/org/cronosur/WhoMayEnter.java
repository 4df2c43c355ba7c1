package org.cronosur;

import static java.util.Map.entry;
import static org.cronosur.Somebody.ADMINISTRATOR;
import static org.cronosur.Somebody.ANYBODY;
import static org.cronosur.Somebody.TEACHER;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The table of all pages and addresses, and who may use each. A new one is entered here on purpose:
 * {@link ArchitectureTests} finds those that are missing, {@link WhoMayEnterTest} tries each as everybody.
 */
final class WhoMayEnter {

    /** By the template of the route, as Vaadin reads it. */
    static final Map<String, Somebody> PAGES = new TreeMap<>(Map.ofEntries(
            entry("", ANYBODY),
            entry("compare", ANYBODY),
            entry("desk", TEACHER),
            entry("desk/event", TEACHER),
            entry("desk/events", TEACHER),
            entry("desk/text", TEACHER),
            entry("desk/texts", TEACHER),
            entry("desk/quiz", TEACHER),
            entry("desk/quiz-files", TEACHER),
            entry("desk/quizzes", TEACHER),
            entry("desk/account", TEACHER),
            entry("desk/guide", TEACHER),
            entry("desk/import", TEACHER),
            entry("desk/set/:slug", TEACHER),
            entry("desk/set/:slug/versions", TEACHER),
            entry("desk/sets", TEACHER),
            entry("desk/sets/add/:event", TEACHER),
            entry("desk/export", TEACHER),
            entry("desk/people", ADMINISTRATOR),
            entry("desk/reasons/:quiz", TEACHER),
            entry("desk/copies", TEACHER),
            entry("desk/passage", TEACHER),
            entry("desk/reading", TEACHER),
            entry("desk/readings", TEACHER),
            entry("desk/readings/new", TEACHER),
            entry("desk/results", TEACHER),
            entry("desk/results/:quiz", TEACHER),
            entry("desk/results/:quiz/:question", TEACHER),
            entry("events", ANYBODY),
            entry("first-account", ANYBODY),
            entry("invitation/:secret", ANYBODY),
            entry("lessons", ANYBODY),
            entry("lessons/:slug", ANYBODY),
            entry("lessons/:slug/present", ANYBODY),
            entry("quiz/:slug", ANYBODY),
            entry("sign-in", ANYBODY),
            entry("study", ANYBODY),
            entry("study/cram/:set", ANYBODY),
            entry("study/key", ANYBODY),
            entry("study/today", ANYBODY),
            entry("texts", ANYBODY),
            entry("texts/:slug", ANYBODY)));

    /** By the pattern of the address, as Spring reads it. */
    static final Map<String, Somebody> ADDRESSES = new TreeMap<>(Map.ofEntries(
            entry("/api/events", ANYBODY),
            entry("/api/events/{slug}", ANYBODY),
            entry("/api/pictures/items", ANYBODY),
            entry("/api/pictures/search", ANYBODY),
            entry("/api/pictures/search/ids", ANYBODY),
            entry("/api/pictures/words", ANYBODY),
            entry("/api/sets", ANYBODY),
            entry("/api/sets/{slug}", ANYBODY),
            entry("/api/sets/{slug}.csv", ANYBODY),
            entry("/api/sets/{slug}.geojson", ANYBODY),
            entry("/api/sets/{slug}.ics", ANYBODY),
            entry("/api/sets/{slug}.timelinejs.json", ANYBODY),
            entry("/api/texts", ANYBODY),
            entry("/api/texts/{slug}", ANYBODY),
            entry("/embed/{slug}", ANYBODY),
            entry("/desk/results/{quiz}/attempts.csv", TEACHER),
            entry("/desk/results/{quiz}/questions.csv", TEACHER)));

    /**
     * Those among them that show a thing of one teacher's, until she publishes or shares it. Another teacher, like a pupil,
     * gets the same answer there as for a thing that does not exist: {@link OthersThingsTest}.
     */
    static final Set<String> OF_ONE_TEACHER = new TreeSet<>(Set.of(
            "desk/set/:slug",
            "desk/set/:slug/versions",
            "lessons/:slug",
            "lessons/:slug/present",
            "/api/sets/{slug}",
            "/api/sets/{slug}.csv",
            "/api/sets/{slug}.geojson",
            "/api/sets/{slug}.ics",
            "/api/sets/{slug}.timelinejs.json",
            "/embed/{slug}"));

    private WhoMayEnter() {}
}
