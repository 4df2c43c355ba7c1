package org.cronosur.shell.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.stream.Stream;

/** The entries of the menu that this reader may use, in their order. */
final class MenuPaths {

    private MenuPaths() {}

    /** With the slash it begins with. */
    static String of(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path() : "/" + entry.path();
    }

    /** Those of the whole program: one segment at the most. */
    static Stream<MenuEntry> first() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> of(entry).lastIndexOf('/') == 0);
    }

    /** One of these and what lies below it. */
    static Stream<MenuEntry> below(String path) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> of(entry).equals(path) || of(entry).startsWith(path + "/"));
    }
}
