package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Holds what is told of the chosen event: a part of the page where there is room, on a phone a sheet over the pictures
 * that is pulled up and down. Lives inside a {@link Board}.
 */
@Tag("cs-sheet")
@JsModule("./board/sheet.ts")
public class Sheet extends Component implements HasComponents, HasStyle {

    public Sheet(Component... told) {
        add(told);
    }
}
