package org.cronosur.curation.ui;

import java.util.Optional;
import org.cronosur.curation.Scene;
import org.cronosur.visual.Board.Sight;
import org.jspecify.annotations.Nullable;

/** Scenes of steps as the pictures show them. */
public final class Sights {

    private Sights() {}

    /** What the pictures are to show of a scene; nothing in particular where there is none. */
    public static Sight of(Optional<Scene> scene) {
        return scene.map(chosen -> new Sight(
                        number(chosen.firstDay()),
                        number(chosen.endDay()),
                        chosen.latitude(),
                        chosen.longitude(),
                        chosen.kilometres()))
                .orElse(Sight.ANY);
    }

    private static @Nullable Double number(@Nullable Long day) {
        return day == null ? null : day.doubleValue();
    }
}
