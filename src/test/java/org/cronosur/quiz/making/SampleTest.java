package org.cronosur.quiz.making;

import org.cronosur.ProgramTest;
import org.cronosur.catalogue.*;
import org.cronosur.curation.*;
import org.cronosur.quiz.*;
import org.cronosur.texts.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@ProgramTest
class SampleTest {
    @Autowired
    Events events;

    @Autowired
    SourceTexts texts;

    @Autowired
    EventSets sets;

    @Autowired
    Countries countries;

    @Autowired
    TransactionOperations tx;

    @Test
    void show() {
        tx.executeWithoutResult(s -> {
            var all = events.findAll();
            long t0 = System.nanoTime();
            for (var set : sets.findAll()) {
                var slugs = set.steps().stream().map(Step::event).toList();
                var asked = all.stream().filter(e -> slugs.contains(e.slug())).toList();
                var m = Material.of(asked, all, texts.findAll(), countries.findAll());
                var making = new QuizMaking(m);
                long t = System.nanoTime();
                int total = 0;
                var kinds = new java.util.TreeMap<String, Integer>();
                for (int seed = 0; seed < 100; seed++)
                    for (var p : making.make(12, seed)) {
                        total++;
                        kinds.merge(p.question().getClass().getSimpleName(), 1, Integer::sum);
                    }
                System.out.println("## " + set.slug() + " events " + asked.size() + " mean " + total / 100.0
                        + " ms/quiz " + (System.nanoTime() - t) / 1e8 + " " + kinds);
                for (var p : making.make(12, 7)) System.out.println(dump(p));
            }
            var m = Material.of(all, all, texts.findAll(), countries.findAll());
            for (int seed = 0; seed < 6; seed++)
                for (var p : new QuizMaking(m).make(12, seed)) System.out.println(dump(p));
        });
    }

    static String dump(Proposal p) {
        Question q = p.question();
        String d = q.getClass().getSimpleName() + " " + q.events() + " "
                + q.prompt().es() + " || " + q.prompt().en();
        d += switch (q) {
            case SingleChoice c ->
                c.options().stream()
                        .map(o -> "\n     " + (o.right() ? "*" : "-") + o.text().es())
                        .toList();
            case MultipleChoice c ->
                c.options().stream()
                        .map(o -> "\n     " + (o.right() ? "*" : "-") + o.text().es())
                        .toList();
            case TrueFalse t ->
                t.statements().stream()
                        .map(o -> "\n     " + (o.holds() ? "*" : "-") + o.text().es() + " || "
                                + o.text().en())
                        .toList();
            case PutInOrder o ->
                o.items().stream()
                        .map(i -> "\n     " + i.caption().es() + " " + i.date())
                        .toList();
            case Match t ->
                t.pairs().stream()
                        .map(i -> "\n     " + i.left().es() + " = " + i.right().es())
                        .toList();
            case WhichText t -> "\n     " + t.claim().es() + " -> " + t.text();
            case WhereTextsDisagree t ->
                "\n     " + t.about()
                        + t.passages().stream()
                                .map(i -> "\n     " + (i.shows() ? "*" : "-")
                                        + i.claim().es())
                                .toList();
            case ShortText t -> t.accepted();
            case WhichYear t -> t.date() + " " + t.text();
            default -> "";
        };
        return d + "\n        => " + q.explanation().es() + "   ["
                + p.provenance().text() + " " + p.provenance().place().es() + "]";
    }
}
