package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Map;
import org.cronosur.curation.Change;
import org.cronosur.curation.Change.Added;
import org.cronosur.curation.Change.Moved;
import org.cronosur.curation.Change.Removed;
import org.cronosur.curation.Change.Retold;
import org.cronosur.curation.Change.StepRetold;

/**
 * Says what differs between two versions.
 *
 * @param titles of the events by their slugs
 * @param place where it is to be read, which knows the language
 */
record ChangeWords(Map<String, String> titles, Component place) {

    String of(Change change) {
        return switch (change) {
            case Retold(Change.Heading heading) -> place.getTranslation("sets.change." + key(heading));
            case Added(String event, int at) -> place.getTranslation("sets.change.added", title(event), at);
            case Removed(String event, int at) -> place.getTranslation("sets.change.removed", title(event), at);
            case Moved(String event, int from, int to) ->
                place.getTranslation("sets.change.moved", title(event), from, to);
            case StepRetold(String event, Change.Part part) ->
                place.getTranslation("sets.change.step." + key(part), title(event));
        };
    }

    private String title(String event) {
        return titles.getOrDefault(event, event);
    }

    private static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
