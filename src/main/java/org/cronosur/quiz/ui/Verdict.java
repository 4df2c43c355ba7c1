package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Score;

/** What a score comes down to. */
enum Verdict {
    RIGHT("✓"),
    PART("½"),
    WRONG("✗"),
    OPEN("–");

    private static final int DECIMALS = 2;

    private final String sign;

    Verdict(String sign) {
        this.sign = sign;
    }

    static Verdict of(Score score) {
        if (score.share() == 0) {
            return WRONG;
        }
        return score.share() == 1 ? RIGHT : PART;
    }

    static Verdict on(Feedback feedback) {
        return feedback instanceof Feedback.OnSilence ? OPEN : of(feedback.score());
    }

    /** Its sign, silent for a screen reader: words stand beside it. */
    Span sign() {
        Span span = new Span(sign);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    /** As translations and styles name it: "right". */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Points as a reader of {@code locale} writes them: "0,78". */
    static String points(double points, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(points);
    }

    /** A share as a reader of {@code locale} writes it: "25 %". */
    static String percent(double share, Locale locale) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }
}
