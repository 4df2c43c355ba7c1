package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The sentence that says what is shown, and by which one chooses it. Lives inside a {@link Board}. */
@Tag("cs-sentence")
@JsModule("./board/sentence.ts")
public class Sentence extends Component implements HasStyle {}
