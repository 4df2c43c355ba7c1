package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.OwnSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetDraft;
import org.cronosur.people.Role;
import org.cronosur.visual.BilingualField;

/** A teacher's sets, those that colleagues share with her, those laid aside, and those that can be copied. */
@Route("desk/sets")
@Menu(title = "sets.title", order = 25)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("sets-desk.css")
class SetsView extends Div implements HasDynamicTitle {

    private final OwnSets own;
    private final Colleagues colleagues;
    private final EventSets sets;
    private final UUID teacher;
    private final Paragraph notice = new Paragraph();

    SetsView(OwnSets own, EventSets sets, Colleagues colleagues) {
        this.own = own;
        this.sets = sets;
        this.colleagues = colleagues;
        this.teacher = colleagues.me();
        addClassNames("page", "desk-sets");
        notice.addClassName("set-notice");
        notice.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        show();
    }

    private void show() {
        List<EventSet> all = own.of(teacher);
        removeAll();
        add(head(), begin(all.isEmpty()), notice);
        add(section("sets.mine", all.stream().filter(set -> isMine(set) && !isAside(set)), this::mine));
        add(section("sets.shared", all.stream().filter(set -> !isMine(set)), this::shared));
        add(section("sets.archived", all.stream().filter(set -> isMine(set) && isAside(set)), this::aside));
        add(section("sets.shipped", sets.findAll().stream().filter(set -> !isMine(set)), this::offer));
    }

    private boolean isMine(EventSet set) {
        return set.belongsTo(teacher);
    }

    private static boolean isAside(EventSet set) {
        return set.own().map(OwnSet::archived).orElse(false);
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("sets.lead"));
        lead.addClassName("page-lead");
        Header head = new Header(new H1(getTranslation("sets.title")), lead);
        head.addClassName("page-head");
        return head;
    }

    /** @param first whether she has never begun one */
    private Section begin(boolean first) {
        BilingualField name = new BilingualField("sets.name", SetDraft.LONGEST_TITLE);
        Paragraph objection = new Paragraph();
        objection.getElement().setAttribute("role", "alert");
        NativeButton begin = new NativeButton(getTranslation("sets.begin.do"), click -> {
            if (name.isBlank()) {
                objection.setText(getTranslation("sets.begin.nameless"));
                name.focus();
            } else {
                go(own.begin(teacher, EventSet.Cover.titled(name.wordsOrNone()), List.of()));
            }
        });
        begin.addClassName("button-primary");
        Section section = new Section(new H2(getTranslation("sets.begin")));
        section.addClassName("set-begin");
        if (first) {
            section.add(firstSteps());
        }
        section.add(name, begin, objection);
        return section;
    }

    private OrderedList firstSteps() {
        OrderedList steps = new OrderedList();
        steps.addClassName("set-first-steps");
        Stream.of("sets.first.name", "sets.first.add", "sets.first.say", "sets.first.publish")
                .forEach(key -> steps.add(new ListItem(getTranslation(key))));
        return steps;
    }

    private void go(EventSet set) {
        getUI().ifPresent(ui -> ui.navigate(address(set).substring(1)));
    }

    private static String address(EventSet set) {
        return "/desk/set/" + set.slug();
    }

    private Section section(String key, Stream<EventSet> sets, Function<EventSet, ListItem> entry) {
        UnorderedList list = new UnorderedList();
        list.addClassName("set-list");
        sets.forEach(set -> list.add(entry.apply(set)));
        Section section = new Section(new H2(getTranslation(key)), list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    private ListItem mine(EventSet set) {
        NativeButton archive = button(set, "sets.archive", () -> own.layAside(teacher, set.slug(), true));
        return new ListItem(title(set), standing(set), tools(copy(set), archive, remove(set)));
    }

    private ListItem shared(EventSet set) {
        Paragraph whose = new Paragraph(getTranslation(
                set.isEditedBy(teacher) ? "sets.shared.edit" : "sets.shared.read",
                colleagues.nameOf(set.own().orElseThrow().by(), this)));
        return new ListItem(title(set), whose, tools(copy(set)));
    }

    private ListItem aside(EventSet set) {
        NativeButton back = button(set, "sets.unarchive", () -> own.layAside(teacher, set.slug(), false));
        return new ListItem(title(set), standing(set), tools(back, remove(set)));
    }

    private ListItem offer(EventSet set) {
        Anchor lesson = new Anchor("/lessons/" + set.slug(), set.title().in(getLocale()));
        Paragraph facts =
                new Paragraph(getTranslation("lesson.count", set.steps().size()));
        return new ListItem(lesson, facts, tools(copy(set)));
    }

    private Anchor title(EventSet set) {
        return new Anchor(address(set), set.title().in(getLocale()));
    }

    private Paragraph standing(EventSet set) {
        OwnSet whose = set.own().orElseThrow();
        return new Paragraph(getTranslation("lesson.count", set.steps().size()) + ". "
                + getTranslation(Standing.of(set, teacher)) + " "
                + getTranslation(
                        "sets.saved",
                        Moments.inWords(whose.changed(), getLocale()),
                        colleagues.nameOf(whose.changedBy(), this)));
    }

    private static Div tools(com.vaadin.flow.component.Component... some) {
        Div tools = new Div(some);
        tools.addClassName("set-ways");
        return tools;
    }

    private NativeButton copy(EventSet set) {
        NativeButton copy = new NativeButton(getTranslation("sets.copy"), click -> go(own.copy(teacher, set.slug())));
        copy.addClassName("button");
        copy.setAriaLabel(getTranslation("sets.copy.this", set.title().in(getLocale())));
        return copy;
    }

    private NativeButton button(EventSet set, String key, Runnable deed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> {
            deed.run();
            show();
            notice.setText(getTranslation(key + ".done", set.title().in(getLocale())));
            notice.getElement().executeJs("this.focus()");
        });
        button.addClassName("button");
        button.setAriaLabel(getTranslation(key + ".this", set.title().in(getLocale())));
        return button;
    }

    private NativeDetails remove(EventSet set) {
        NativeButton sure = button(set, "sets.delete", () -> own.delete(teacher, set.slug()));
        NativeDetails remove = new NativeDetails(
                getTranslation("sets.delete.ask"), new Div(new Paragraph(getTranslation("sets.delete.what")), sure));
        remove.addClassName("set-fold");
        return remove;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sets.title") + " · Cronosur";
    }
}
