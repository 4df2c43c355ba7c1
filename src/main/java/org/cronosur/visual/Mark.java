package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The mark of a kind of event, as on the timeline and the map. Silent for a screen reader: words stand beside it. */
@Tag("cs-mark")
@JsModule("./marks/cs-mark.ts")
public class Mark extends Component implements HasStyle {

    /**
     * @param kind as in frontend/model.ts: "rupture"
     * @param contested whether the mark is cut
     */
    public Mark(String kind, boolean contested) {
        getElement().setAttribute("kind", kind).setAttribute("cut", contested);
    }

    /** On the bar that tells an event which a teacher added. */
    public Mark onBar() {
        getElement().setAttribute("bar", true);
        return this;
    }
}
