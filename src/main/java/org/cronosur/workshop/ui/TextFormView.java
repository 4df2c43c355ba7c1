package org.cronosur.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventsInSight;
import org.cronosur.catalogue.Slug;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.TextDraft;
import org.cronosur.visual.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** Where one text of a teacher's is described: a new one, or one that she has. */
@Route("desk/text")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("workshop.css")
class TextFormView extends Div implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

    private final OwnTexts own;
    private final EventsInSight events;
    private final UUID teacher;
    private final Notice notice = new Notice();
    private final Unkept unkept = new Unkept(this, notice);
    private TextForm form;

    /** The text as it was when it was opened; null for a new one. */
    private @Nullable SourceText text;

    TextFormView(OwnTexts own, EventsInSight events, SignedIn signedIn) {
        this.own = own;
        this.events = events;
        this.teacher = signedIn.teacher().id();
        this.form = new TextForm(own::freeSiglum);
        addClassNames("page", "workshop");
    }

    @Override
    public void setParameter(BeforeEvent navigation, @OptionalParameter @Nullable String slug) {
        text = slug == null ? null : own.of(teacher, slug).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        form = new TextForm(own::freeSiglum);
        removeAll();
        Header head = new Header(new H1(heading()));
        head.addClassName("page-head");
        add(head);
        if (text != null) {
            form.saying(TextDraft.of(text));
            head.add(standing(text));
        }
        add(form, foot());
        if (text != null) {
            add(removal(text));
        }
    }

    private String heading() {
        return text == null
                ? getTranslation("workshop.text.add")
                : text.shortTitle().in(getLocale());
    }

    private Div standing(SourceText told) {
        Div standing =
                new Div(new Paragraph(getTranslation(told.isOpen() ? "workshop.text.open" : "workshop.text.closed")));
        standing.add(way("/texts/" + told.slug(), "workshop.see.page"), way("/desk/texts", "workshop.texts.all"));
        standing.addClassName("workshop-ways");
        return standing;
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
    }

    private Div foot() {
        NativeButton keep = new NativeButton(getTranslation("workshop.keep"), click -> keep());
        keep.addClassName("button-primary");
        NativeButton leave = new NativeButton(getTranslation("workshop.leave"), click -> leave());
        leave.addClassName("button");
        Div ways = new Div(keep, leave);
        ways.addClassName("workshop-ways");
        Div foot = new Div(notice, ways);
        foot.addClassName("workshop-foot");
        return foot;
    }

    private void keep() {
        try {
            TextDraft draft = form.read();
            draft.faults().stream().findFirst().ifPresentOrElse(notice::refuse, () -> keep(draft));
        } catch (Complaint complaint) {
            notice.refuse(complaint);
        }
    }

    private void keep(TextDraft draft) {
        try {
            if (text == null) {
                SourceText added = own.add(teacher, Slug.of(draft.shortTitle().es(), SourceText.LONGEST_SLUG), draft);
                notice.say("workshop.kept");
                unkept.forget();
                getUI().ifPresent(ui -> ui.navigate("desk/text/" + added.slug()));
                return;
            }
            if (own.of(teacher, text.slug()).isEmpty()) {
                notice.refuse("workshop.text.gone");
                return;
            }
            text = own.change(teacher, text.slug(), text.own().orElseThrow().revision(), draft);
            unkept.forget();
            show();
            notice.say("workshop.kept");
        } catch (OwnTexts.SiglumTaken taken) {
            notice.refuse("workshop.refused", getTranslation("workshop.complaint.siglum", draft.siglum()));
        } catch (OwnTexts.ChangedMeanwhile elsewhere) {
            sayThatItWasChanged(draft);
        }
    }

    /** What was typed stays; whoever then keeps it knows that she keeps it over something else. */
    private void sayThatItWasChanged(TextDraft draft) {
        notice.refuseForChanges("/texts/", text == null ? "" : text.slug(), () -> {
            text = own.of(teacher, text == null ? "" : text.slug()).orElse(text);
            keep(draft);
        });
    }

    private NativeDetails removal(SourceText told) {
        List<Event> citing = events.citing(told.slug());
        Div what = new Div();
        if (citing.isEmpty()) {
            NativeButton sure = new NativeButton(getTranslation("workshop.delete.sure"), click -> delete(told));
            sure.addClassName("button");
            what.add(new Paragraph(getTranslation("workshop.text.delete.what")), sure);
        } else {
            UnorderedList list = new UnorderedList();
            citing.forEach(event -> list.add(
                    new ListItem(Told.in(getLocale(), event.title(), new Anchor("/desk/event/" + event.slug(), "")))));
            what.add(new Paragraph(getTranslation("workshop.text.delete.cited", citing.size())), list);
        }
        return new NativeDetails(getTranslation("workshop.text.delete"), what);
    }

    private void delete(SourceText told) {
        try {
            own.delete(teacher, told.slug());
            leave();
        } catch (DataIntegrityViolationException cited) {
            notice.refuse("workshop.text.delete.cited-by-others");
        }
    }

    private void leave() {
        unkept.forget();
        getUI().ifPresent(ui -> ui.navigate("desk/texts"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        unkept.hold(leaving);
    }

    @Override
    public String getPageTitle() {
        return heading() + " · Cronosur";
    }
}
