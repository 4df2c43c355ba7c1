package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import org.cronosur.language.CountryNames;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.visual.WhereField;

/** Where the pin was put, where it belonged, and how far the two are apart. */
final class MarkedSpot extends Div {

    private final PlaceOnMap question;
    private final Feedback.OnSpot told;

    MarkedSpot(PlaceOnMap question, Feedback.OnSpot told) {
        this.question = question;
        this.told = told;
        Paragraph words = new Paragraph(words());
        words.addClassName("quiz-lean");
        add(words, map());
        addClassName("quiz-spot");
    }

    /** What the map shows, for whoever does not see it. */
    private String words() {
        String right = CountryNames.of(question.countries(), getLocale());
        return told.kmOff() == 0
                ? getTranslation("quiz.spot.right", right)
                : getTranslation("quiz.spot.off", distance(), right);
    }

    private String distance() {
        return NumberFormat.getIntegerInstance(getLocale()).format(told.kmOff());
    }

    private WhereField map() {
        WhereField map = new WhereField();
        map.setPin(told.given().latitude(), told.given().longitude());
        map.mark(question.countries(), told.kmOff() == 0 ? "" : getTranslation("quiz.spot.km", distance()));
        PlaceOnMap.Aim aim = question.place();
        if (aim != null) {
            map.markPlace(
                    aim.name().in(getLocale()),
                    aim.spot().latitude(),
                    aim.spot().longitude(),
                    aim.toleranceKm());
        }
        return map;
    }
}
