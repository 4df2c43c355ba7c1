package org.cronosur.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in two words. */
final class Browser {

    private static final String UNKNOWN = "?";

    /** In this order: most browsers claim to be others as well. */
    private static final Map<String, String> NAMES =
            ordered("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS",
            "macOS",
            "Linux",
            "Linux");

    private Browser() {}

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** @param agent the header "User-Agent" */
    static String named(@Nullable String agent) {
        return agent == null ? UNKNOWN : first(NAMES, agent) + ", " + first(SYSTEMS, agent);
    }

    private static String first(Map<String, String> signs, String agent) {
        return signs.entrySet().stream()
                .filter(sign -> agent.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
