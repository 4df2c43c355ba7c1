package org.cronosur.people.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.cronosur.people.Role;

/**
 * The teacher's guide. It is a text of its own, written in Spanish and in English; its pictures are taken of the real
 * screens by {@code ./cronosur pictures}.
 */
@Route("desk/guide")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("people.css")
class GuideView extends Div implements HasDynamicTitle {

    GuideView() {
        addClassNames("page", "guide");
        String language = getLocale().getLanguage().equals("en") ? "en" : "es";
        Html text = text(language);
        text.getElement().setAttribute("lang", language);
        add(new H1(getTranslation("guide.title")), text);
    }

    private static Html text(String language) {
        String file = "guide_" + language + ".html";
        try (InputStream text = Objects.requireNonNull(GuideView.class.getResourceAsStream(file), file)) {
            return new Html(text);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guide.title") + " · Cronosur";
    }
}
