package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The events of the selection as a list, for whoever cannot use, or would rather not use, a picture. Lives inside a {@link Board}. */
@Tag("cs-list")
@JsModule("./board/list.ts")
public class EventList extends Component implements HasStyle {}
