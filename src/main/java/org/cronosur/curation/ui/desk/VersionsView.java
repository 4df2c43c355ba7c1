package org.cronosur.curation.ui.desk;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.Difference;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetVersion;
import org.cronosur.people.Role;

/** The versions of a set: who made which and when, what differs, and the way back to any of them. */
@Route("desk/set/:slug/versions")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("sets-desk.css")
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnSets sets;
    private final EventAccounts accounts;
    private final Colleagues colleagues;
    private final UUID teacher;
    private final Paragraph notice = new Paragraph();

    @SuppressWarnings("NullAway.Init") // set by the router before anything is shown
    private EventSet set;

    private List<SetVersion> versions = List.of();
    private Map<String, String> titles = Map.of();

    VersionsView(OwnSets sets, EventAccounts accounts, Colleagues colleagues) {
        this.sets = sets;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.teacher = colleagues.me();
        addClassNames("page", "desk-set-versions");
        notice.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        notice.addClassName("set-notice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        show(sets.of(teacher, slug).orElseThrow(NotFoundException::new));
    }

    private void show(EventSet shown) {
        set = shown;
        versions = sets.versions(teacher, set.slug());
        titles = versions.stream()
                .flatMap(version -> version.content().events().stream())
                .distinct()
                .flatMap(event -> accounts.of(event).stream())
                .collect(toMap(
                        account -> account.event().slug(),
                        account -> account.event().title().in(getLocale())));
        removeAll();
        add(head(), notice, list());
        if (versions.size() > 1) {
            add(compare());
        }
    }

    private Header head() {
        Anchor back = new Anchor("/desk/set/" + set.slug(), set.title().in(getLocale()));
        Paragraph lead = new Paragraph(getTranslation("sets.versions.lead"));
        lead.addClassName("page-lead");
        Header head = new Header(new Paragraph(back), new H1(getTranslation("sets.versions")), lead);
        head.addClassName("page-head");
        return head;
    }

    private OrderedList list() {
        OrderedList list = new OrderedList();
        list.addClassName("set-versions");
        for (int place = 0; place < versions.size(); place++) {
            list.add(entry(place));
        }
        return list;
    }

    private ListItem entry(int place) {
        SetVersion version = versions.get(place);
        H2 when = new H2(nameOf(version));
        ListItem entry = new ListItem(when);
        version.backTo()
                .flatMap(this::numbered)
                .ifPresent(old -> entry.add(new Paragraph(getTranslation("sets.version.back-to", nameOf(old)))));
        entry.add(
                place + 1 < versions.size()
                        ? changes(new Difference(versions.get(place + 1).content(), version.content()))
                        : new Paragraph(getTranslation(
                                "sets.version.first", version.content().steps().size())));
        if (place > 0 && set.isEditedBy(teacher)) {
            entry.add(goBack(version));
        }
        return entry;
    }

    private Optional<SetVersion> numbered(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    private String nameOf(SetVersion version) {
        return getTranslation(
                "sets.version",
                versions.size() - versions.indexOf(version),
                Moments.inWords(version.made(), getLocale()),
                colleagues.nameOf(version.madeBy(), this));
    }

    private UnorderedList changes(Difference difference) {
        ChangeWords words = new ChangeWords(titles, this);
        UnorderedList list = new UnorderedList();
        list.addClassName("set-changes");
        difference.changes().forEach(change -> list.add(new ListItem(words.of(change))));
        if (difference.isNone()) {
            list.add(new ListItem(getTranslation("sets.version.same")));
        }
        return list;
    }

    private NativeButton goBack(SetVersion version) {
        NativeButton back = new NativeButton(getTranslation("sets.version.go-back"), click -> goBackTo(version));
        back.addClassName("button");
        back.setAriaLabel(getTranslation("sets.version.go-back.this", nameOf(version)));
        return back;
    }

    private void goBackTo(SetVersion version) {
        String name = nameOf(version);
        try {
            int revision = set.own().orElseThrow().revision();
            show(sets.goBack(teacher, set.slug(), revision, version.number()));
            say("sets.version.gone-back", name);
        } catch (OwnSets.ChangedMeanwhile elsewhere) {
            sets.of(teacher, set.slug()).ifPresent(this::show);
            say("sets.version.changed-meanwhile");
        }
    }

    /** All else is drawn anew, so that what came of it has the focus. */
    private void say(String key, Object... values) {
        notice.setText(getTranslation(key, values));
        notice.getElement().executeJs("this.focus()");
    }

    private Section compare() {
        Div result = new Div();
        result.getElement().setAttribute("role", "status");
        Select<SetVersion> older = choice("sets.compare.older", versions.getLast());
        Select<SetVersion> newer = choice("sets.compare.newer", versions.getFirst());
        Runnable draw = () -> {
            result.removeAll();
            result.add(changes(
                    new Difference(older.getValue().content(), newer.getValue().content())));
        };
        older.addValueChangeListener(change -> draw.run());
        newer.addValueChangeListener(change -> draw.run());
        draw.run();
        Div choices = new Div(older, newer);
        choices.addClassName("set-ways");
        Section compare = new Section(new H2(getTranslation("sets.compare")), choices, result);
        compare.addClassName("set-compare");
        return compare;
    }

    private Select<SetVersion> choice(String key, SetVersion chosen) {
        Select<SetVersion> choice = new Select<>();
        choice.setLabel(getTranslation(key));
        choice.setItems(versions);
        choice.setItemLabelGenerator(this::nameOf);
        choice.setValue(chosen);
        return choice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sets.versions") + " · Cronosur";
    }
}
