package org.cronosur.quiz.ui;

import java.util.Optional;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.Spot;
import org.cronosur.visual.WhereField;
import org.jspecify.annotations.Nullable;

/** A map on which a pin is put where the event belongs. */
final class SpotSheet extends Worksheet {

    private @Nullable Spot pin;

    /** @param draft where the pin stands already */
    SpotSheet(PlaceOnMap question, Optional<Response> draft, Runnable touched) {
        WhereField map = new WhereField();
        draft.map(question::given).ifPresent(spot -> {
            pin = spot;
            map.setPin(spot.latitude(), spot.longitude());
        });
        map.addPlacedListener(placed -> {
            pin = new Spot(placed.latitude(), placed.longitude());
            touched.run();
        });
        add(map);
    }

    @Override
    public Optional<Response> response() {
        return Optional.ofNullable(pin);
    }

    @Override
    public String missing() {
        return "quiz.missing.spot";
    }
}
