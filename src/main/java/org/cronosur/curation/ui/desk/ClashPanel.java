package org.cronosur.curation.ui.desk;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cronosur.curation.Collision;
import org.cronosur.curation.Collision.Choice;
import org.cronosur.curation.Difference;
import org.cronosur.curation.Merging;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.ui.desk.SetWork.Clash;

/**
 * Two people changed a set at the same time: in what they disagree, what each would have there, side by side, and what is
 * to count. Nothing has been overwritten yet.
 */
final class ClashPanel extends Section {

    private final Clash clash;
    private final Merging merging;
    private final Map<String, String> titles;
    private final String theirs;
    private final H2 heading = new H2(getTranslation("sets.clash"));
    private final Map<Collision, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();

    /**
     * @param titles of the events by their slugs
     * @param theirs whose the other version is
     * @param decided is told what the set is to say
     */
    ClashPanel(Clash clash, Map<String, String> titles, String theirs, Consumer<SetDraft> decided) {
        this.clash = clash;
        this.merging = clash.merging();
        this.titles = titles;
        this.theirs = theirs;
        addClassName("set-clash");
        getElement().setAttribute("role", "alertdialog");
        heading.setId("set-clash");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "set-clash");
        add(heading, new Paragraph(getTranslation("sets.clash.lead")));
        List<Collision> collisions = merging.collisions();
        collisions.forEach(collision -> add(matter(collision, collisions.size() > 1)));
        add(ways(collisions, decided), everything());
    }

    private Section matter(Collision collision, boolean oneOfMany) {
        CollisionWords words = new CollisionWords(titles, getLocale(), this);
        H3 title = new H3(words.of(collision));
        Div sides = sides(
                new Div(new H4(theirs), words.of(collision, SetDraft.of(clash.theirs()))),
                new Div(new H4(getTranslation("sets.clash.mine")), words.of(collision, clash.mine())));
        Section matter = new Section(title, sides);
        matter.addClassName("set-clash-matter");
        if (oneOfMany) {
            matter.add(choice(collision, title.getText()));
        }
        return matter;
    }

    private static Div sides(Div one, Div other) {
        Div sides = new Div(one, other);
        sides.addClassName("set-clash-sides");
        return sides;
    }

    private RadioButtonGroup<Choice> choice(Collision collision, String title) {
        boolean both = merging.canBeBoth(collision);
        RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation("sets.clash.what-counts", title));
        choice.setItems(Stream.of(Choice.values())
                .filter(each -> both || each != Choice.BOTH)
                .toList());
        choice.setItemLabelGenerator(each -> getTranslation(keyOf(each)));
        choice.setValue(both ? Choice.BOTH : Choice.MINE);
        choices.put(collision, choice);
        return choice;
    }

    private static String keyOf(Choice choice) {
        return switch (choice) {
            case MINE -> "sets.clash.keep-mine";
            case THEIRS -> "sets.clash.take-theirs";
            case BOTH -> "sets.clash.take-both";
        };
    }

    /** Where they disagree in one thing only, a button for each way; else one for all that was chosen. */
    private Div ways(List<Collision> collisions, Consumer<SetDraft> decided) {
        Div ways = new Div();
        ways.addClassName("set-ways");
        if (collisions.size() > 1) {
            NativeButton keep = way("sets.clash.keep-chosen", () -> decided.accept(merging.settled(chosen())));
            keep.setClassName("button-primary");
            ways.add(keep);
            return ways;
        }
        boolean both = collisions.stream().anyMatch(merging::canBeBoth);
        for (Choice choice : List.of(Choice.THEIRS, Choice.MINE, Choice.BOTH)) {
            if (both || choice != Choice.BOTH) {
                ways.add(way(keyOf(choice), () -> decided.accept(merging.settled(choice))));
            }
        }
        return ways;
    }

    private NativeButton way(String key, Runnable deed) {
        NativeButton way = new NativeButton(getTranslation(key), click -> deed.run());
        way.addClassName("button");
        return way;
    }

    private Map<Collision, Choice> chosen() {
        return choices.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().getValue()));
    }

    /** All that each changed, also where nobody has to decide. */
    private NativeDetails everything() {
        NativeDetails everything = new NativeDetails(
                getTranslation("sets.clash.everything"),
                sides(
                        new Div(new H3(theirs), changes(clash.theirChanges())),
                        new Div(new H3(getTranslation("sets.clash.mine")), changes(clash.myChanges()))));
        everything.addClassName("set-fold");
        return everything;
    }

    private UnorderedList changes(Difference difference) {
        ChangeWords words = new ChangeWords(titles, this);
        UnorderedList list = new UnorderedList();
        list.addClassName("set-changes");
        difference.changes().forEach(change -> list.add(new ListItem(words.of(change))));
        return list;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        heading.getElement().executeJs("this.focus()");
    }
}
