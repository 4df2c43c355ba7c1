package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The crack where sources part. Silent: words stand beside it. */
@Tag("span")
public class Fault extends Component implements HasStyle {

    public Fault() {
        addClassName("fault");
        getElement().setAttribute("aria-hidden", "true");
    }
}
