package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Events along the years, in lanes. Lives inside a {@link Board}. */
@Tag("cs-timeline")
@JsModule("./timeline/cs-timeline.ts")
public class Timeline extends Component implements HasStyle {}
