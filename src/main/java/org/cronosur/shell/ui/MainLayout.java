package org.cronosur.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame of the pages: name, menu, search, language and appearance above, the view below. */
@Layout
@JsModule("./shell/fonts.ts")
@JsModule("./shell/appearance.ts")
@JsModule("./search/search.ts")
@JsModule("./level/cs-level.ts")
@NpmPackage(value = "@fontsource-variable/alegreya", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-sans-3", version = "5.3.0")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Map<String, Anchor> entries = new LinkedHashMap<>();
    private final Main view = new Main();

    MainLayout() {
        addClassName("frame");
        view.setId("view");
        view.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(), level(), view, menu("frame-tabs"));
    }

    /** Moves the focus by itself: the address of a page is below the base, and "#view" would lead to the first page. */
    private Anchor skipLink() {
        Anchor skip = new Anchor("#view", getTranslation("frame.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .addEventListener("click", skipped -> view.getElement().callJsFunction("focus"))
                .addEventData("event.preventDefault()");
        return skip;
    }

    private Header header() {
        Header header = new Header(name(), menu("frame-menu"), search(), tools());
        header.addClassName("frame-header");
        return header;
    }

    private Anchor name() {
        Anchor name = new Anchor("/", new Component[] {new Sign(), new Span("Cronosur")});
        name.addClassName("frame-name");
        return name;
    }

    private Nav menu(String className) {
        Nav menu = new Nav();
        menu.addClassName(className);
        menu.setAriaLabel(getTranslation("frame.menu"));
        MenuPaths.first().forEach(entry -> menu.add(link(entry, className)));
        return menu;
    }

    private Anchor link(MenuEntry entry, String menu) {
        String path = MenuPaths.of(entry);
        Anchor link = new Anchor(path, getTranslation(entry.title()));
        entries.put(menu + path, link);
        return link;
    }

    private Component search() {
        Search search = new Search();
        search.getElement().setAttribute("words-src", "/api/pictures/words?lang=" + language(getLocale()));
        search.getElement().setAttribute("lang", language(getLocale()));
        return search;
    }

    private Div tools() {
        Div tools = new Div(new LanguageChooser(getLocale()), appearance());
        tools.addClassName("frame-tools");
        return tools;
    }

    private Component appearance() {
        Appearance appearance = new Appearance();
        for (String name : List.of("label", "auto", "light", "dark", "contrast")) {
            appearance.getElement().setAttribute("name-" + name, getTranslation("frame.appearance." + name));
        }
        return appearance;
    }

    /** Says that the pages are for a younger class, where they are. */
    private Component level() {
        Level level = new Level();
        level.getElement().setAttribute("role", "region");
        level.getElement().setAttribute("aria-label", getTranslation("level.name"));
        level.getElement().setAttribute("say", getTranslation("level.notice"));
        level.getElement().setAttribute("lift", getTranslation("level.lift"));
        return level;
    }

    private static String language(Locale locale) {
        return locale.getLanguage();
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        view.removeAll();
        if (content != null) {
            view.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = "/" + event.getLocation().getFirstSegment();
        entries.forEach((key, link) -> {
            boolean current = key.endsWith(here) && key.length() - here.length() == key.indexOf('/');
            Element element = link.getElement();
            if (current) {
                element.setAttribute("aria-current", "page");
            } else {
                element.removeAttribute("aria-current");
            }
        });
    }

    @Tag("cs-search")
    private static final class Search extends Component {}

    @Tag("cs-level")
    private static final class Level extends Component {}

    @Tag("cs-appearance")
    private static final class Appearance extends Component {}

    /** The sign of the program: a disc with a fault. */
    @Tag("cs-sign")
    private static final class Sign extends Component {

        Sign() {
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
