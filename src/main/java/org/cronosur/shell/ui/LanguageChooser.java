package org.cronosur.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** A native list of the languages that the pages speak. */
@Tag("select")
class LanguageChooser extends Component {

    private static final String VALUE = "event.target.value";

    LanguageChooser(Locale current) {
        getElement().getClassList().add("frame-language");
        getElement().setAttribute("aria-label", getTranslation("frame.language"));
        Languages.OFFERED.forEach(language -> getElement().appendChild(option(language, current)));
        getElement()
                .addEventListener(
                        "change",
                        change -> Languages.choose(
                                UI.getCurrent(),
                                Locale.of(change.getEventData().get(VALUE).asString())))
                .addEventData(VALUE);
    }

    private Element option(Locale language, Locale current) {
        Element option = new Element("option");
        option.setAttribute("value", language.getLanguage());
        option.setAttribute("lang", language.getLanguage());
        option.setText(getTranslation("frame.language." + language.getLanguage()));
        if (language.getLanguage().equals(current.getLanguage())) {
            option.setAttribute("selected", true);
        }
        return option;
    }
}
