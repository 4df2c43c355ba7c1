package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.Truths;
import org.cronosur.visual.Told;

/** Statements, each to be called true or false, or left open. */
final class TruthsSheet extends Worksheet {

    /** What a statement can be called. */
    private enum Call {
        TRUE("quiz.true"),
        FALSE("quiz.false"),
        OPEN("quiz.truth.open");

        private final String key;

        Call(String key) {
            this.key = key;
        }

        static Call of(Boolean said) {
            return said ? TRUE : FALSE;
        }
    }

    private final Map<Integer, OneOf<Call>> calls = new LinkedHashMap<>();

    /**
     * @param shown the statements in the order of this attempt
     * @param draft what is marked already
     */
    TruthsSheet(TrueFalse question, List<Statement> shown, Optional<Response> draft, Runnable touched) {
        Map<Integer, Boolean> said = draft.map(question::said).orElse(Map.of());
        Div statements = new Div();
        statements.addClassName("quiz-statements");
        shown.forEach(statement -> {
            Optional<Call> call =
                    Optional.ofNullable(said.get(statement.number())).map(Call::of);
            OneOf<Call> choice = new OneOf<>("truth-%s-%d".formatted(question.id(), statement.number()), call, touched);
            calls.put(statement.number(), choice);
            statements.add(row(statement, choice));
        });
        add(statements);
        warnOfGuessing(question);
    }

    private FieldSet row(Statement statement, OneOf<Call> choice) {
        FieldSet.Legend legend = Told.in(getLocale(), statement.text(), new FieldSet.Legend());
        Div calls = new Div();
        calls.addClassName("quiz-calls");
        for (Call call : Call.values()) {
            calls.add(Labelled.after(choice.button(call), new Span(getTranslation(call.key))));
        }
        FieldSet row = new FieldSet();
        row.add(legend, calls);
        row.addClassName("quiz-statement");
        return row;
    }

    @Override
    public Optional<Response> response() {
        Map<Integer, Boolean> said = new TreeMap<>();
        calls.forEach((number, choice) -> choice.chosen()
                .filter(call -> call != Call.OPEN)
                .ifPresent(call -> said.put(number, call == Call.TRUE)));
        return Optional.<Response>of(new Truths(said)).filter(response -> !response.untouched());
    }

    @Override
    public String missing() {
        return "quiz.missing.truths";
    }
}
