package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What stood nearest, before and after the chosen moment, in every country. Lives inside a {@link Board}. */
@Tag("cs-meanwhile")
@JsModule("./board/meanwhile-view.ts")
public class Meanwhile extends Component implements HasStyle {}
