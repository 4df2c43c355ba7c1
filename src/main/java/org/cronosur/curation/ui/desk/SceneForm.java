package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cronosur.curation.Scene;
import org.cronosur.curation.ui.Sights;
import org.cronosur.visual.Board;
import org.cronosur.visual.Board.Sight;
import org.cronosur.visual.EventMap;
import org.cronosur.visual.Timeline;
import org.jspecify.annotations.Nullable;

/** What a step shows of the line and of the map: set them up in the pictures, then fix one, the other or both. */
final class SceneForm extends NativeDetails {

    private static final Sight NOTHING = new Sight(null, null, null, null, null);

    private final String event;
    private final Runnable changed;
    private final Div content = new Div();
    private final Board board = new Board();
    private final Paragraph said = new Paragraph();
    private final NativeButton fixLine;
    private final NativeButton fixMap;
    private final NativeButton freeLine;
    private final NativeButton freeMap;

    private Optional<Scene> scene;

    /**
     * @param events of the set, which the pictures show
     * @param event at which the step is
     * @param changed is run when another scene is wanted
     */
    SceneForm(List<String> events, String event, Optional<Scene> scene, Runnable changed) {
        this.event = event;
        this.scene = scene;
        this.changed = changed;
        setSummaryText(getTranslation("sets.scene"));
        addClassNames("set-fold", "set-scene");
        board.setOnly(events);
        said.getElement().setAttribute("role", "status");
        fixLine = button("sets.scene.fix-line", () -> board.askSight(sight -> fix(line(sight), map(scene()))));
        freeLine = button("sets.scene.free-line", () -> free(NOTHING, map(scene()), fixLine));
        fixMap = button("sets.scene.fix-map", () -> board.askSight(sight -> fix(line(scene()), map(sight))));
        freeMap = button("sets.scene.free-map", () -> free(line(scene()), NOTHING, fixMap));
        Div ways = new Div(fixLine, freeLine, fixMap, freeMap);
        ways.addClassName("set-ways");
        content.add(new Paragraph(getTranslation("sets.scene.lead")), ways, said);
        setContent(content);
        addToggleListener(toggle -> open());
        tell();
    }

    private NativeButton button(String key, Runnable deed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> deed.run());
        button.addClassName("button");
        return button;
    }

    /** The pictures are fetched when somebody wants them. */
    private void open() {
        if (isOpen() && board.getParent().isEmpty()) {
            Timeline line = new Timeline();
            line.getElement().setAttribute("strip", true);
            board.add(line, new EventMap());
            board.setChosen(event);
            board.setSight(scene());
            content.add(board);
        }
    }

    /** What the step shows by now; the pictures stay as they were set up. */
    void show(Optional<Scene> now) {
        scene = now;
        tell();
    }

    Optional<Scene> chosen() {
        return scene;
    }

    private Sight scene() {
        return Sights.of(scene);
    }

    private static Sight line(Sight sight) {
        return new Sight(sight.from(), sight.to(), null, null, null);
    }

    private static Sight map(Sight sight) {
        return new Sight(null, null, sight.latitude(), sight.longitude(), sight.kilometres());
    }

    /** The button that was pressed goes away: the focus goes to the one that would fix it again. */
    private void free(Sight line, Sight map, NativeButton next) {
        next.focus();
        if (line.equals(NOTHING) && map.equals(NOTHING)) {
            become(null);
        } else {
            fix(line, map);
        }
    }

    private void fix(Sight line, Sight map) {
        Double from = line.from();
        Double to = line.to();
        Long first = from == null || to == null ? null : Math.round(from);
        Long end = from == null || to == null ? null : Math.max(Math.round(from) + 1, Math.round(to));
        become(new Scene(first, end, map.latitude(), map.longitude(), map.kilometres()));
    }

    private void become(@Nullable Scene other) {
        scene = Optional.ofNullable(other);
        tell();
        changed.run();
    }

    private void tell() {
        boolean line = scene.filter(Scene::hasLine).isPresent();
        boolean map = scene.filter(Scene::hasMap).isPresent();
        freeLine.setVisible(line);
        freeMap.setVisible(map);
        String fixed = (line ? years() + " " : "") + (map ? getTranslation("sets.scene.map") : "");
        said.setText(fixed.isEmpty() ? getTranslation("sets.scene.none") : fixed.strip());
    }

    private String years() {
        return scene.map(fixed ->
                        getTranslation("sets.scene.line", yearOf(fixed.firstDay(), 0), yearOf(fixed.endDay(), -1)))
                .orElse("");
    }

    private static String yearOf(@Nullable Long day, int after) {
        return day == null
                ? ""
                : String.valueOf(LocalDate.ofEpochDay(day + after).getYear());
    }
}
