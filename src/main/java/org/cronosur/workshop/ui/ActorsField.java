package org.cronosur.workshop.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Actor.Nature;
import org.cronosur.catalogue.Folded;

/** Who took part: known actors, suggested while typing, and new ones under the name that is typed. */
final class ActorsField extends Div {

    private final Bench bench;
    private final MultiSelectComboBox<Actor> actors = new MultiSelectComboBox<>();
    private final List<Actor> all;
    private final Div natures = new Div();
    private final Map<Actor, Select<Nature>> fresh = new LinkedHashMap<>();

    ActorsField(Bench bench) {
        this.bench = bench;
        this.all = new ArrayList<>(bench.actors());
        actors.setLabel(getTranslation("workshop.actors"));
        actors.setHelperText(getTranslation("workshop.actors.help"));
        offer();
        actors.setItemLabelGenerator(actor -> actor.name().in(getLocale()));
        actors.setAllowCustomValue(true);
        actors.addCustomValueSetListener(typed -> take(typed.getDetail().strip()));
        actors.addValueChangeListener(change -> showNatures());
        natures.addClassName("workshop-natures");
        add(actors, natures);
    }

    private void offer() {
        Set<Actor> chosen = actors.getValue();
        actors.setItems((actor, typed) -> names(actor).contains(Folded.of(typed)), List.copyOf(all));
        actors.setValue(chosen);
    }

    private static String names(Actor actor) {
        return Folded.of(String.join(" ", actor.name().es(), actor.name().en(), String.join(" ", actor.aliases())));
    }

    /** Somebody who is known under that name is meant, whatever the case and the accents. */
    private void take(String name) {
        if (name.isEmpty() || name.length() > Actor.LONGEST_NAME) {
            return;
        }
        Actor meant =
                all.stream().filter(actor -> actor.isCalled(name)).findFirst().orElseGet(() -> make(name));
        Set<Actor> chosen = new LinkedHashSet<>(actors.getValue());
        chosen.add(meant);
        actors.setValue(chosen);
    }

    private Actor make(String name) {
        Actor made = Actor.own(bench.teacher(), name, Nature.PERSON);
        all.add(made);
        offer();
        Select<Nature> nature = new Select<>();
        nature.setLabel(getTranslation("workshop.actor.new", name));
        nature.setItems(Nature.values());
        nature.setItemLabelGenerator(
                kind -> getTranslation("workshop.nature." + kind.name().toLowerCase(Locale.ROOT)));
        nature.setValue(Nature.PERSON);
        fresh.put(made, nature);
        return made;
    }

    private void showNatures() {
        natures.removeAll();
        fresh.forEach((actor, nature) -> {
            if (actors.getValue().contains(actor)) {
                natures.add(nature);
            }
        });
    }

    ActorsField saying(List<Actor> cast) {
        List<Actor> known = cast.stream().map(this::known).toList();
        actors.setValue(new LinkedHashSet<>(known));
        return this;
    }

    private Actor known(Actor actor) {
        return all.stream()
                .filter(other -> other.slug().equals(actor.slug()))
                .findFirst()
                .orElseGet(() -> {
                    all.add(actor);
                    offer();
                    return actor;
                });
    }

    List<Actor> actors() {
        return actors.getValue().stream().map(this::asChosen).toList();
    }

    private Actor asChosen(Actor actor) {
        Select<Nature> nature = fresh.get(actor);
        return nature == null || nature.getValue() == actor.nature()
                ? actor
                : Actor.own(bench.teacher(), actor.name().es(), nature.getValue());
    }
}
