package org.cronosur.quiz.making;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronosur.catalogue.Matter;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;

/** "Who is missing from this headline?", to be chosen or to be written. */
final class AskHeadline extends OneEvent {

    private static final int WRONG = 4;

    private final Map<Subject, List<Cut>> cuts;
    private final Strangers strangers;
    private final boolean written;

    /** Somebody and the title from which she is cut out. */
    private record Cut(Who who, Headline headline) {}

    private AskHeadline(Map<Subject, List<Cut>> cuts, Strangers strangers, boolean written) {
        super(List.copyOf(cuts.keySet()));
        this.cuts = cuts;
        this.strangers = strangers;
        this.written = written;
    }

    private static Map<Subject, List<Cut>> cuts(Material material, Predicate<Who> like) {
        Map<Subject, List<Cut>> cuts = new LinkedHashMap<>();
        material.asked().stream()
                .filter(subject -> subject.isDated() && subject.isSettled(Matter.FACT, Matter.NAME))
                .forEach(subject -> {
                    List<Cut> possible = subject.actors().stream()
                            .filter(like)
                            .flatMap(who ->
                                    Headline.without(who, subject).map(headline -> new Cut(who, headline)).stream())
                            .toList();
                    if (!possible.isEmpty()) {
                        cuts.put(subject, possible);
                    }
                });
        return cuts;
    }

    static AskHeadline toBeChosen(Material material, Strangers strangers) {
        return new AskHeadline(cuts(material, who -> true), strangers, false);
    }

    /** Only names of persons: organisations have too many. */
    static AskHeadline toBeWritten(Material material, Strangers strangers) {
        return new AskHeadline(cuts(material, Who::person), strangers, true);
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        List<Cut> possible = Objects.requireNonNull(cuts.get(subject));
        return bench.shuffled(possible.stream()).stream()
                .flatMap(cut -> draft(subject, cut.who(), cut.headline(), bench).stream())
                .findFirst();
    }

    private Optional<Draft> draft(Subject subject, Who who, Headline headline, Bench bench) {
        Optional<Question> question =
                written ? Optional.of(toWrite(subject, who, headline, bench)) : toChoose(subject, who, headline, bench);
        return question.map(asked -> new Draft(
                new Proposal(asked, Sources.of(subject, List.of(subject))),
                List.of(subject),
                Set.of(Draft.Fact.ACTOR),
                Set.of(Draft.Fact.DATE),
                secretsOf(headline)));
    }

    private static Set<String> secretsOf(Headline headline) {
        return Stream.of(headline.name().es(), headline.name().en())
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Question toWrite(Subject subject, Who who, Headline headline, Bench bench) {
        List<String> variants = Stream.concat(
                        Stream.of(headline.name().es(), headline.name().en()), who.names().stream())
                .filter(form -> form.length() > 2)
                .distinct()
                .toList();
        return new ShortText(
                bench.nextId(),
                prompt("headline-write", subject, headline),
                who.name(),
                variants,
                Sources.explain(subject),
                subject.slug(),
                null);
    }

    private Optional<Question> toChoose(Subject subject, Who who, Headline headline, Bench bench) {
        List<Who> wrong = strangers.to(subject, other -> other.person() == who.person(), WRONG, bench);
        if (wrong.size() < WRONG) {
            return Optional.empty();
        }
        return Optional.of(new SingleChoice(
                bench.nextId(),
                prompt("headline", subject, headline),
                AskCountry.options(who.name(), wrong.stream().map(Who::name)),
                Sources.explain(subject),
                subject.slug(),
                null));
    }

    private static Bilingual prompt(String key, Subject subject, Headline headline) {
        return Sayings.say(key, headline.words(), subject.when().words());
    }
}
