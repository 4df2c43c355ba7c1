package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;

/**
 * A native radio button. It tells whenever it gets chosen, and it is no property of it that is told: a browser does not
 * report the buttons that it replaces, so one that was chosen before would look unchanged when it is chosen again.
 */
@Tag("input")
public class Radio extends Component {

    /** @param group the name that the radio buttons of one choice share */
    public Radio(String group) {
        getElement().setAttribute("type", "radio").setAttribute("name", group);
    }

    /** Shows it as chosen. */
    public void check() {
        getElement().setProperty("checked", true);
    }

    boolean isChecked() {
        return getElement().getProperty("checked", false);
    }

    public void whenChosen(Runnable then) {
        addListener(Chosen.class, chosen -> then.run());
    }

    /** It was chosen. Public, for Vaadin makes it by reflection. */
    @DomEvent("change")
    public static class Chosen extends ComponentEvent<Radio> {

        public Chosen(Radio source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
