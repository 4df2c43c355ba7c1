package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Events on the map of Latin America and the Caribbean. Lives inside a {@link Board}. */
@Tag("cs-map")
@JsModule("./map/cs-map.ts")
public class EventMap extends Component implements HasStyle {}
