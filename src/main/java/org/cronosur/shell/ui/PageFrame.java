package org.cronosur.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that holds every view: its styles, its icon, and its appearance before anything is drawn. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("tokens.css")
@StyleSheet("cronosur.css")
@Viewport("width=device-width, initial-scale=1")
public class PageFrame implements AppShellConfigurator {

    /** Runs before the first paint, so that a dark page never flashes white; frontend/shell/appearance.ts goes on. */
    private static final String APPEARANCE_AT_ONCE = """
            (function () {
              var chosen = localStorage.getItem('cronosur-appearance');
              var prefers = function (query) { return matchMedia(query).matches; };
              var shown = chosen && chosen !== 'auto' ? chosen
                : prefers('(prefers-contrast: more)') ? 'contrast'
                : prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light';
              document.documentElement.dataset.theme = shown;
              document.documentElement.setAttribute('theme', shown === 'dark' ? 'dark' : 'light');
            })();""";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(Position.PREPEND, APPEARANCE_AT_ONCE, Wrapping.JAVASCRIPT);
        settings.addLink("icon", "icon.svg");
        settings.addMetaTag("theme-color", "#f5f1e7");
    }
}
