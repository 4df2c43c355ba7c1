package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.cronosur.quiz.Feedback;
import org.cronosur.time.Distance;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;
import org.cronosur.visual.WhenPicture;

/** A moment that was given, how it was graded, and whether it was too early or too late. */
class MarkedMoment extends Div {

    private final Feedback.OnTime told;
    private final HistoricalDate full;

    MarkedMoment(Feedback.OnTime told) {
        this.told = told;
        this.full = told.right().coarser(Precision.YEAR);
        Paragraph lean =
                new Paragraph(getTranslation("quiz.lean." + told.lean().name().toLowerCase(Locale.ROOT)));
        lean.addClassName("quiz-lean");
        add(lean, new WhenPicture(told.given(), told.right(), full, words()));
        addClassName("quiz-moment");
    }

    private WhenPicture.Words words() {
        String points =
                getTranslation("quiz.moment.points", Verdict.points(told.score().share(), getLocale()));
        return new WhenPicture.Words(points, distance(), inWords(points));
    }

    /** To what earned the full point: so the words agree with the points. */
    private String distance() {
        return told.lean() == Feedback.Lean.RIGHT
                ? ""
                : Distance.between(told.given(), full)
                        .map(way -> way.inWords(getLocale()))
                        .orElse("");
    }

    private String inWords(String points) {
        return getTranslation(
                "quiz.moment.picture",
                told.given().inWords(getLocale()),
                told.right().inWords(getLocale()),
                points,
                full.inWords(getLocale()));
    }
}
