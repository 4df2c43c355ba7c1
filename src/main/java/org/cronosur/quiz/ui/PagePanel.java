package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cronosur.quiz.Question;
import org.cronosur.visual.Told;

/** All questions on one page: open ones to be worked at, corrected ones with their feedback. */
final class PagePanel extends Panel {

    /** Explains an answer. */
    interface Explaining {

        /** Empty where the answer may not be explained yet. */
        Optional<Explained> explained(int number, H3 heading);
    }

    private final Sitting sitting;
    private final int number;
    private final H1 heading;
    private final Map<Integer, QuestionHead> heads = new HashMap<>();
    private final Map<Integer, Explained> corrected = new HashMap<>();

    /** @param number of the question that is to be looked at; 0 for none */
    PagePanel(Sitting sitting, int number, Deeds deeds, Explaining explaining) {
        this.sitting = sitting;
        this.number = number;
        addClassName("quiz-page");
        heading = Told.in(getLocale(), sitting.quiz().title(), new H1());
        Div head = new Div(heading);
        head.addClassName("quiz-head");
        add(head);
        for (int each = 1; each <= sitting.count(); each++) {
            int one = each;
            sitting.question(one).ifPresent(question -> add(article(question, one, deeds, explaining)));
        }
        add(ways(deeds));
    }

    private Article article(Question question, int one, Deeds deeds, Explaining explaining) {
        QuestionHead top = new QuestionHead(question, one);
        heads.put(one, top);
        Article article = new Article(top);
        article.addClassName("quiz-article");
        Optional<Explained> explained = explaining.explained(one, new H3());
        explained.ifPresent(correction -> corrected.put(one, correction));
        article.add(explained
                .<Component>map(correction -> correction)
                .orElseGet(() -> new Work(sitting, question, deeds, Optional.empty())));
        return article;
    }

    private Div ways(Deeds deeds) {
        NativeButton handIn = new NativeButton(getTranslation("quiz.handin"), click -> deeds.handIn());
        handIn.addClassNames("button-primary", "quiz-primary");
        Keeper.press(handIn);
        Div ways = new Div(handIn, new Paragraph(getTranslation("quiz.handin.page")));
        ways.addClassName("quiz-ways");
        return ways;
    }

    @Override
    int number() {
        return number;
    }

    @Override
    String title() {
        return sitting.quiz().title().in(getLocale());
    }

    @Override
    boolean isWorkedByKeys() {
        return false;
    }

    @Override
    void goTo(int question) {
        Optional.ofNullable(heads.get(question)).ifPresent(QuestionHead::focusHere);
    }

    @Override
    void focus() {
        Optional.ofNullable(corrected.get(number)).ifPresentOrElse(Explained::focus, () -> Focus.atTop(heading));
    }
}
