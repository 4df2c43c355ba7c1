package org.cronosur.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The frame of what lies on a teacher's desk: its parts above, the view below. */
@Layout("desk")
@ParentLayout(MainLayout.class)
@JsModule("./shell/cs-ended.ts")
class DeskLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Map<String, Anchor> entries = new LinkedHashMap<>();
    private final Div view = new Div();

    DeskLayout() {
        addClassName("desk-frame");
        Nav menu = new Nav();
        menu.addClassName("desk-menu");
        menu.setAriaLabel(getTranslation("desk.menu"));
        MenuPaths.below("/desk").forEach(entry -> {
            Anchor link = new Anchor(MenuPaths.of(entry), getTranslation(entry.title()));
            entries.put(MenuPaths.of(entry), link);
            menu.add(link);
        });
        add(menu, ended(), view);
    }

    /** Speaks when the session has ended, and keeps what was typed for the same person. */
    private Component ended() {
        Ended ended = new Ended();
        Stream.ofNullable(VaadinRequest.getCurrent().getUserPrincipal())
                .forEach(who -> ended.getElement().setAttribute("who", who.getName()));
        Map.of("say", "frame.ended", "kept", "frame.ended.kept", "again", "frame.ended.again")
                .forEach((name, key) -> ended.getElement().setAttribute(name, getTranslation(key)));
        for (String name : List.of("title", "lead", "copy", "copied", "forget")) {
            ended.getElement().setAttribute("typed-" + name, getTranslation("frame.typed." + name));
        }
        return ended;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        view.removeAll();
        if (content != null) {
            view.getElement().appendChild(content.getElement());
        }
    }

    /** What lies below a part belongs to it; the desk itself is current only when nothing else is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = "/" + event.getLocation().getPath();
        entries.forEach((path, link) -> {
            boolean current = here.equals(path) || (!path.equals("/desk") && here.startsWith(path + "/"));
            link.getElement().setAttribute("aria-current", current ? "page" : "false");
        });
    }

    @Tag("cs-ended")
    private static final class Ended extends Component {}
}
