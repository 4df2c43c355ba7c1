package org.cronosur.results.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Rubric;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.visual.Told;

/** What a question asked for, by what it is judged, and what was written. */
class ReasonsSection extends Section {

    ReasonsSection(Question question, WhereTextsDisagree.Reason asked, List<ReasonEntry> entries) {
        Paragraph prompt = Told.in(getLocale(), asked.prompt(), new Paragraph());
        prompt.addClassName("reasons-prompt");
        OrderedList written = new OrderedList();
        written.addClassName("reasons-list");
        entries.forEach(written::add);
        add(Told.in(getLocale(), question.prompt(), new H2()), prompt, rubric(asked.rubric()), written);
    }

    private OrderedList rubric(Rubric rubric) {
        OrderedList levels = new OrderedList();
        levels.addClassName("reasons-rubric");
        Rubric.Level.BEST_FIRST.forEach(level -> {
            Span name = new Span(LevelWords.name(this, level));
            name.addClassName("reasons-level");
            levels.add(new ListItem(name, Told.in(getLocale(), rubric.at(level), new Span())));
        });
        return levels;
    }
}
