package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.cronosur.catalogue.Matter;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Disagreement;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhereTextsDisagree.Side;
import org.jspecify.annotations.Nullable;

/** A disagreement step by step: what was answered, and what it is. The reason is no matter of right and wrong. */
class MarkedDisagreement extends Div {

    private final WhereTextsDisagree question;
    private final Disagreement given;

    MarkedDisagreement(WhereTextsDisagree question, Disagreement given) {
        this.question = question;
        this.given = given;
        add(new Steps());
    }

    private final class Steps extends MarkedList {

        private Steps() {
            about();
            passage();
            question.further().forEach(this::side);
        }

        private void about() {
            Matter said = given.about();
            add(
                    "quiz.dispute.about",
                    said == null ? null : matter(said),
                    said == question.about(),
                    matter(question.about()));
        }

        private String matter(Matter matter) {
            return getTranslation("quiz.matter." + matter.key());
        }

        private void passage() {
            Optional<WhereTextsDisagree.Passage> said = question.passages().stream()
                    .filter(passage -> given.passage() != null && passage.number() == given.passage())
                    .findFirst();
            String right = question.passages().stream()
                    .filter(WhereTextsDisagree.Passage::shows)
                    .map(passage -> words(passage.claim()))
                    .findFirst()
                    .orElse("");
            add(
                    "quiz.dispute.passage",
                    said.map(passage -> words(passage.claim())).orElse(null),
                    said.filter(WhereTextsDisagree.Passage::shows).isPresent(),
                    right);
        }

        private void side(WhereTextsDisagree.Further voice) {
            Side said = given.further().get(voice.number());
            Span step = new Span(getTranslation("quiz.dispute.further", words(voice.voice())));
            add(step, said == null ? null : side(said), said == voice.side(), side(voice.side()));
        }

        private String side(Side side) {
            return RightAnswer.sideOf(question, side, getLocale()).orElseGet(() -> getTranslation("quiz.side.neither"));
        }

        private String words(Bilingual said) {
            return said.in(getLocale());
        }

        private void add(String step, @Nullable String said, boolean right, String rightly) {
            add(new Span(getTranslation(step)), said, right, rightly);
        }

        private void add(Span step, @Nullable String said, boolean right, String rightly) {
            step.addClassName("quiz-step-name");
            Div thing = new Div(step, new Paragraph(said == null ? getTranslation("quiz.marked.open") : said));
            if (!right) {
                thing.add(new Paragraph(getTranslation("quiz.marked.is", rightly)));
            }
            thing.addClassName("quiz-thing");
            Verdict verdict = said == null ? Verdict.OPEN : right ? Verdict.RIGHT : Verdict.WRONG;
            add(marked(thing, Optional.of(verdict)));
        }
    }
}
