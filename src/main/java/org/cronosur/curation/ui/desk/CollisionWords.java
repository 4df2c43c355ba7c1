package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.curation.Change.Part;
import org.cronosur.curation.Collision;
import org.cronosur.curation.Collision.AtAStep;
import org.cronosur.curation.Collision.OfAStep;
import org.cronosur.curation.Collision.OfLength;
import org.cronosur.curation.Collision.OfOrder;
import org.cronosur.curation.Collision.OfTheWhole;
import org.cronosur.curation.OwnWording;
import org.cronosur.curation.Scene;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.Step;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Says in what two people disagree, and what one of them would have there.
 *
 * @param titles of the events by their slugs
 * @param place where it is to be read
 */
record CollisionWords(Map<String, String> titles, Locale reader, Component place) {

    String of(Collision collision) {
        return switch (collision) {
            case OfTheWhole whole -> said("sets.clash.of." + key(whole.heading()));
            case AtAStep(String event, Part part) -> said("sets.clash.at." + key(part), title(event));
            case OfAStep(String event) -> said("sets.clash.step", title(event));
            case OfOrder order -> said("sets.clash.order");
            case OfLength length -> said("sets.clash.length", SetDraft.MOST_STEPS);
        };
    }

    /** What one of the two would have. */
    Component of(Collision collision, SetDraft draft) {
        return switch (collision) {
            case OfTheWhole whole -> words(Optional.of(draft.cover().said(whole.heading())));
            case AtAStep(String event, Part part) ->
                draft.stepAt(event).map(step -> told(part, step)).orElseGet(() -> line("sets.clash.out"));
            case OfAStep(String event) -> draft.stepAt(event).map(this::step).orElseGet(() -> line("sets.clash.out"));
            case OfOrder order -> steps(draft);
            case OfLength length -> steps(draft);
        };
    }

    private Component told(Part part, Step step) {
        return switch (part) {
            case NOTE -> words(step.note());
            case ASK -> words(step.ask());
            case WORDING -> wordings(step.wordings());
            case YEARS -> years(step.scene());
            case MAP -> map(step.scene());
        };
    }

    /** Both languages where they are not the same. */
    private Component words(Optional<Bilingual> said) {
        List<Paragraph> lines = said.stream()
                .flatMap(words -> Stream.of(spoken("es", words.es()), spoken("en", words.en()))
                        .limit(words.es().equals(words.en()) ? 1 : 2))
                .filter(paragraph -> !paragraph.getText().isBlank())
                .toList();
        Div all = new Div();
        lines.forEach(all::add);
        if (lines.isEmpty()) {
            all.add(line("sets.clash.nothing"));
        }
        return all;
    }

    private static Paragraph spoken(String language, String words) {
        Paragraph spoken = new Paragraph(words);
        spoken.addClassName("set-clash-words");
        spoken.getElement().setAttribute("lang", language);
        return spoken;
    }

    private Component wordings(List<OwnWording> wordings) {
        Div all = new Div();
        wordings.forEach(own -> all.add(words(Optional.of(own.words()))));
        return wordings.isEmpty() ? line("sets.clash.nothing") : all;
    }

    private Component years(Optional<Scene> scene) {
        Long first = scene.map(Scene::firstDay).orElse(null);
        Long end = scene.map(Scene::endDay).orElse(null);
        return first == null || end == null
                ? line("sets.clash.years.none")
                : new Paragraph(said("sets.scene.line", yearOf(first), yearOf(end - 1)));
    }

    private Component map(Optional<Scene> scene) {
        return scene.filter(Scene::hasMap)
                .<Component>map(fixed -> new Paragraph(said(
                        "sets.clash.map",
                        rounded(fixed.kilometres(), 0),
                        rounded(fixed.latitude(), 1),
                        rounded(fixed.longitude(), 1))))
                .orElseGet(() -> line("sets.clash.map.none"));
    }

    private static String yearOf(long day) {
        return String.valueOf(LocalDate.ofEpochDay(day).getYear());
    }

    private String rounded(@Nullable Double number, int digits) {
        return number == null ? "" : String.format(reader, "%." + digits + "f", number);
    }

    private Component step(Step step) {
        Div all = new Div(line("sets.clash.in"));
        if (step.note().isPresent()) {
            all.add(words(step.note()));
        }
        if (step.ask().isPresent()) {
            all.add(words(step.ask()));
        }
        return all;
    }

    private Component steps(SetDraft draft) {
        OrderedList list = new OrderedList();
        list.addClassName("set-clash-order");
        draft.events().forEach(event -> list.add(new ListItem(title(event))));
        return list;
    }

    private Paragraph line(String key) {
        Paragraph line = new Paragraph(said(key));
        line.addClassName("set-clash-remark");
        return line;
    }

    private String said(String key, Object... values) {
        return place.getTranslation(reader, key, values);
    }

    private String title(String event) {
        return titles.getOrDefault(event, event);
    }

    private static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
