package org.cronosur.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import org.cronosur.people.Role;

/** Whether an invitation makes an administrator. */
class RoleChoice extends Div {

    private final Input administrator = new Input();

    RoleChoice() {
        addClassName("people-check");
        administrator.setId("administrator");
        administrator.setType("checkbox");
        administrator.getElement().addPropertyChangeListener("checked", "change", change -> {});
        NativeLabel label = new NativeLabel(getTranslation("people.invite.administrator"));
        label.setFor(administrator);
        add(administrator, label);
    }

    /** The next invitation is for a teacher again. */
    void clear() {
        administrator.getElement().setProperty("checked", false);
    }

    Role chosen() {
        return administrator.getElement().getProperty("checked", false) ? Role.ADMINISTRATOR : Role.TEACHER;
    }
}
