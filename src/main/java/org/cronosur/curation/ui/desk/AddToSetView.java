package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSet;
import org.cronosur.curation.SetDraft;
import org.cronosur.people.Role;
import org.cronosur.visual.BilingualField;
import org.cronosur.visual.Told;

/** Puts one event into a set of the teacher's, or begins one with it. */
@Route("desk/sets/add/:event")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("sets-desk.css")
class AddToSetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SetWork.Tools tools;
    private final EventAccounts accounts;
    private final UUID teacher;
    private final Paragraph notice = new Paragraph();

    AddToSetView(SetWork.Tools tools, EventAccounts accounts, Colleagues colleagues) {
        this.tools = tools;
        this.accounts = accounts;
        this.teacher = colleagues.me();
        addClassNames("page", "desk-sets");
        notice.getElement().setAttribute("role", "status");
        notice.addClassName("set-notice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        String slug = entered.getRouteParameters().get("event").orElseThrow(NotFoundException::new);
        Event event = accounts.of(slug).orElseThrow(NotFoundException::new).event();
        removeAll();
        add(head(event), notice, existing(event), begin(event));
    }

    private Header head(Event event) {
        Anchor back = Told.in(getLocale(), event.title(), new Anchor("/events/" + event.slug(), ""));
        Header head = new Header(new H1(getTranslation("event.collect")), new Paragraph(back));
        head.addClassName("page-head");
        return head;
    }

    private Section existing(Event event) {
        UnorderedList list = new UnorderedList();
        list.addClassName("set-list");
        tools.sets().of(teacher).stream()
                .filter(set -> set.isEditedBy(teacher)
                        && !set.own().map(OwnSet::archived).orElse(false))
                .forEach(set -> list.add(entry(set, event)));
        Section existing = new Section(new H2(getTranslation("sets.add-to")), list);
        existing.setVisible(list.getComponentCount() > 0);
        return existing;
    }

    private ListItem entry(EventSet set, Event event) {
        String title = set.title().in(getLocale());
        Anchor editor = new Anchor("/desk/set/" + set.slug(), title);
        Paragraph facts =
                new Paragraph(getTranslation("lesson.count", set.steps().size()));
        boolean there = SetDraft.of(set).stepAt(event.slug()).isPresent();
        NativeButton add = new NativeButton(getTranslation(there ? "sets.find.there" : "sets.find.add"));
        add.addClickListener(click -> add(set, event, add));
        add.getElement().setAttribute("aria-disabled", String.valueOf(there));
        add.addClassName("button");
        add.setAriaLabel(getTranslation(there ? "sets.add-to.there" : "sets.add-to.this", title));
        Div tools = new Div(add);
        tools.addClassName("set-ways");
        return new ListItem(editor, facts, tools);
    }

    private void add(EventSet set, Event event, NativeButton add) {
        tools.open(teacher, set.slug()).ifPresent(work -> {
            if (!work.hasRoomFor(List.of(event.slug()))) {
                notice.setText(getTranslation("sets.add-to.full", SetDraft.MOST_STEPS));
                return;
            }
            work.add(List.of(event.slug()));
            add.setText(getTranslation("sets.find.there"));
            add.getElement().setAttribute("aria-disabled", "true");
            notice.setText(getTranslation("sets.added", set.title().in(getLocale())));
        });
    }

    private Section begin(Event event) {
        BilingualField name = new BilingualField("sets.name", SetDraft.LONGEST_TITLE);
        NativeButton begin = new NativeButton(getTranslation("sets.begin.do"), click -> {
            if (name.isBlank()) {
                notice.setText(getTranslation("sets.begin.nameless"));
                name.focus();
            } else {
                EventSet set =
                        tools.sets().begin(teacher, EventSet.Cover.titled(name.wordsOrNone()), List.of(event.slug()));
                getUI().ifPresent(ui -> ui.navigate("desk/set/" + set.slug()));
            }
        });
        begin.addClassName("button-primary");
        Section section = new Section(new H2(getTranslation("sets.begin-with")), name, begin);
        section.addClassName("set-begin");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("event.collect") + " · Cronosur";
    }
}
