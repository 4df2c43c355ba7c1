package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cronosur.explore.Digest;

/** A list of which only what weighs most stands open. */
class Folded extends Div {

    /**
     * @param list an empty list that takes the entries
     * @param entry how one of them is told
     */
    <T, L extends Component & HasComponents> Folded(Digest<T> digest, Supplier<L> list, Function<T, Component> entry) {
        addClassName("folded");
        L first = list.get();
        digest.first().forEach(each -> first.add(entry.apply(each)));
        add(first);
        if (!digest.rest().isEmpty()) {
            L rest = list.get();
            digest.rest().forEach(each -> rest.add(entry.apply(each)));
            add(new NativeDetails(getTranslation("texts.more", digest.rest().size()), rest));
        }
    }
}
