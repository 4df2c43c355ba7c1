package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.Proposal;

/** "Match each word with the text that uses it": loaded terms, one of each text, in the language of the text. */
final class AskTerms implements Recipe {

    /** By the event in whose claim they stand. */
    private final Map<Subject, List<Term>> terms = new LinkedHashMap<>();

    /** A loaded term and where it stands. */
    private record Term(String word, Said said, Subject subject) {}

    AskTerms(Material material) {
        material.asked().forEach(subject -> {
            List<Term> usable = subject.said().stream()
                    .flatMap(said -> said.terms().stream().map(word -> new Term(word, said, subject)))
                    .filter(term -> isUsable(term, material))
                    .toList();
            if (!usable.isEmpty()) {
                terms.put(subject, usable);
            }
        });
    }

    /** Whether only its text uses the term, and the term does not name the text. */
    private static boolean isUsable(Term term, Material material) {
        String folded = Folding.fold(term.word());
        return !material.nameText(folded, term.said().text())
                && material.all()
                        .filter(subject -> subject.said().stream().anyMatch(said -> isOther(said, term)))
                        .noneMatch(subject -> Folding.holds(subject.words(), folded) || uses(subject, folded, term));
    }

    private static boolean uses(Subject subject, String folded, Term term) {
        return subject.said().stream()
                .filter(said -> isOther(said, term))
                .flatMap(said -> said.terms().stream())
                .anyMatch(other -> Folding.fold(other).equals(folded));
    }

    private static boolean isOther(Said said, Term term) {
        return !said.text().equals(term.said().text());
    }

    @Override
    public Optional<Draft> next(Bench bench) {
        List<Term> chosen = new ArrayList<>();
        for (Subject subject : bench.free(List.copyOf(terms.keySet()))) {
            bench.any(Objects.requireNonNull(terms.get(subject)))
                    .filter(term -> chosen.stream()
                            .noneMatch(other ->
                                    other.said().text().equals(term.said().text())))
                    .ifPresent(chosen::add);
        }
        return Optional.of(chosen)
                .filter(words -> words.size() >= Match.FEWEST_PAIRS)
                .map(words -> match(words, bench))
                .filter(bench::fits);
    }

    private static Draft match(List<Term> terms, Bench bench) {
        List<Match.Pair> pairs = IntStream.range(0, terms.size())
                .mapToObj(number -> {
                    Term term = terms.get(number);
                    return new Match.Pair(
                            number,
                            Sayings.same("«" + term.word() + "»"),
                            term.said().voice().name(),
                            term.subject().slug());
                })
                .toList();
        List<Match.Partner> spares = List.of();
        Match match = new Match(
                bench.nextId(),
                Sayings.say("match-terms"),
                pairs,
                spares,
                Sources.joined(terms.stream()
                        .map(term -> Sayings.say(
                                "explain-term",
                                Sayings.same(term.word()),
                                term.said().voice().name(),
                                term.said().place()))
                        .toList()));
        List<Subject> about = terms.stream().map(Term::subject).toList();
        Proposal proposal = new Proposal(match, Sources.ofText(terms.getFirst().said(), about));
        return new Draft(proposal, about, Set.of(Draft.Fact.TEXT), Set.of(), Set.of());
    }
}
