package org.cronosur.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cronosur.people.Administration;
import org.cronosur.people.Invitations;
import org.cronosur.people.Person;
import org.cronosur.people.Refused;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;

/** Everybody with an account, and the links that let others in. */
@Route("desk/people")
@Menu(title = "people.all.title", order = 95)
@RolesAllowed(Role.ADMINISTRATORS)
@StyleSheet("people.css")
class PeopleView extends Div implements HasDynamicTitle {

    private static final String PENDING = "people-pending";

    private final Person administrator;
    private final Administration administration;
    private final Invitations invitations;

    private final Paragraph complaint = new Paragraph();
    private final UnorderedList accounts = new UnorderedList();
    private final UnorderedList pending = new UnorderedList();
    private final Div link = new Div();

    PeopleView(SignedIn signedIn, Administration administration, Invitations invitations) {
        this.administrator = signedIn.teacher();
        this.administration = administration;
        this.invitations = invitations;
        addClassNames("page", "people");
        complaint.addClassName("people-complaint");
        complaint.getElement().setAttribute("role", "alert");
        link.addClassName("people-link");
        add(heading(), complaint, link, inviting(), accounts(), pending());
        show();
    }

    private Header heading() {
        Header heading = new Header(new H1(getTranslation("people.all.title")));
        heading.addClassName("page-head");
        return heading;
    }

    private Section inviting() {
        Form form = new Form();
        Field label = new Field("label", "people.invite.for")
                .hinting("people.invite.for.hint")
                .atMost(Invitations.LONGEST_LABEL);
        RoleChoice role = new RoleChoice();
        form.with(label);
        form.add(role);
        form.endingWith("people.invite").handledBy(() -> {
            if (label.text().isBlank()) {
                form.complain(getTranslation("people.invite.nameless"));
                return;
            }
            invite(role.chosen(), label.text());
            form.content();
            label.clear();
            role.clear();
        });
        return new Section(new H2(getTranslation("people.invite")), form);
    }

    private void invite(Role role, String whom) {
        showLink("people.invite.link", whom.strip(), invitations.invite(administrator, role, whom));
        show();
    }

    private Section accounts() {
        accounts.addClassName("people-list");
        return new Section(new H2(getTranslation("people.all.accounts")), accounts);
    }

    private Section pending() {
        pending.addClassName("people-list");
        H2 heading = new H2(getTranslation("people.all.pending"));
        heading.setId(PENDING);
        heading.getElement().setAttribute("tabindex", "-1");
        return new Section(heading, pending);
    }

    private void show() {
        complaint.setVisible(false);
        accounts.removeAll();
        administration.all().forEach(row -> accounts.add(account(row)));
        pending.removeAll();
        List<Invitations.Pending> open = invitations.pending();
        open.forEach(invitation -> pending.add(invitation(invitation)));
        if (open.isEmpty()) {
            pending.add(new ListItem(getTranslation("people.all.pending.none")));
        }
    }

    /** What would shut herself out is left to another administrator. */
    private ListItem account(Administration.Row row) {
        Span name = new Span(row.person().name());
        name.addClassName("people-name");
        Span facts = new Span(String.join(
                " · ",
                row.signInName(),
                getTranslation(RoleWords.key(row.person().role())),
                row.isActive() ? lastSeen(row) : getTranslation("people.closed")));
        Div ways = new Div(passwordButton(row));
        if (!row.person().id().equals(administrator.id())) {
            ways.addComponentAsFirst(roleButton(row));
            ways.add(activeButton(row));
        }
        ways.addClassName("people-ways");
        Div who = new Div(name, facts);
        who.addClassName("people-who");
        return new ListItem(who, ways);
    }

    private String lastSeen(Administration.Row row) {
        return row.lastSignIn()
                .map(last -> getTranslation("people.last", Moments.inWords(last, getLocale())))
                .orElseGet(() -> getTranslation("people.last.never"));
    }

    private NativeButton roleButton(Administration.Row row) {
        Role other = row.person().isAdministrator() ? Role.TEACHER : Role.ADMINISTRATOR;
        String key = row.person().isAdministrator() ? "people.make-teacher" : "people.make-administrator";
        return staying(
                "role",
                row,
                button(key, row, () -> administration.giveRole(row.person().id(), other)));
    }

    private NativeButton passwordButton(Administration.Row row) {
        return button(
                "people.reset",
                row,
                () -> showLink(
                        "people.reset.link",
                        row.person().name(),
                        invitations.letChoosePassword(
                                administrator, row.person().id())));
    }

    private NativeButton activeButton(Administration.Row row) {
        String key = row.isActive() ? "people.close" : "people.reopen";
        return staying(
                "open",
                row,
                button(key, row, () -> administration.setActive(row.person().id(), !row.isActive())));
    }

    private NativeButton button(String key, Administration.Row row, Runnable deed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> attempt(deed));
        button.addClassName("button");
        button.setAriaLabel(getTranslation(key) + ": " + row.person().name());
        return button;
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            show();
        } catch (Refused refused) {
            complaint.setText(getTranslation(refused.flaw().key()));
            complaint.setVisible(true);
        }
    }

    /** The rows are drawn anew: the button in the place of the pressed one has the focus then. */
    private NativeButton staying(String what, Administration.Row row, NativeButton button) {
        String id = what + "-" + row.person().id();
        button.setId(id);
        button.addClickListener(click -> lead(id));
        return button;
    }

    private void lead(String id) {
        getElement().executeJs("document.getElementById($0)?.focus()", id);
    }

    private ListItem invitation(Invitations.Pending open) {
        String key = open.isForPassword() ? "people.pending.password" : "people.pending.join";
        Span what = new Span(getTranslation(
                key,
                open.label(),
                getTranslation(RoleWords.key(open.role())),
                Moments.inWords(open.expires(), getLocale())));
        NativeButton withdraw = new NativeButton(getTranslation("people.withdraw"), click -> {
            attempt(() -> invitations.withdraw(open.id()));
            lead(PENDING);
        });
        withdraw.addClassName("button");
        withdraw.setAriaLabel(getTranslation("people.withdraw") + ": " + open.label());
        return new ListItem(what, withdraw);
    }

    private void showLink(String key, String name, String secret) {
        link.removeAll();
        link.add(new SecretLink(getTranslation(key, name), "/invitation/" + secret));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.all.title") + " · Cronosur";
    }
}
