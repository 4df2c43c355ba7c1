package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;

/**
 * Makes quizzes out of one material. The same seed makes the same quiz. No two questions are about the same event, and
 * none answers another; of what is in dispute a question asks who says so, or does not ask.
 */
public final class QuizMaking {

    /** A kind beyond this number makes a quiz monotonous, or is long to answer. */
    private static final int MOST_OF_A_KIND = 2;

    /** The first questions can be such that they shut out most others, as they would answer each other. */
    private static final int MOST_ATTEMPTS = 5;

    private final Material material;
    private final List<Recipe> recipes;
    private final List<OneEvent> single;

    public QuizMaking(Material material) {
        this.material = material;
        Strangers strangers = new Strangers(material);
        AskYear year = new AskYear(material);
        AskMap map = new AskMap(material);
        AskHeadline headline = AskHeadline.toBeChosen(material, strangers);
        AskHeadline name = AskHeadline.toBeWritten(material, strangers);
        AskMoment moment = new AskMoment(material);
        AskText text = AskText.of(material);
        AskCountry country = new AskCountry(material);
        AskActors actors = new AskActors(material, strangers);
        AskDispute dispute = new AskDispute(material);
        this.single = List.of(year, map, headline, name, moment, text, country, actors, dispute);
        this.recipes = List.of(
                new AskOrder(material),
                year,
                map,
                headline,
                new AskTruth(material, strangers),
                moment,
                rarely(text, WhichText.class),
                new AskDates(material),
                new AskTerms(material),
                country,
                rarely(actors, MultipleChoice.class),
                name,
                rarely(dispute, WhereTextsDisagree.class));
    }

    private static Recipe rarely(Recipe recipe, Class<?> kind) {
        return bench -> bench.count(kind) < MOST_OF_A_KIND ? recipe.next(bench) : Optional.empty();
    }

    /**
     * A quiz of so many questions, or of as many as the material allows; each kind comes once before one comes again.
     *
     * @return the questions, their ids unique among themselves
     */
    public List<Proposal> make(int count, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Proposal> most = attempt(count, chance);
        for (int again = 0; again < MOST_ATTEMPTS && 2 * most.size() < count; again++) {
            List<Proposal> other = attempt(count, chance.split());
            most = other.size() > most.size() ? other : most;
        }
        return most;
    }

    private List<Proposal> attempt(int count, SplittableRandom chance) {
        Bench bench = new Bench(material, chance);
        boolean stuck = false;
        while (bench.size() < count && !stuck) {
            int before = bench.size();
            for (Recipe recipe : bench.shuffled(recipes.stream())) {
                if (bench.size() < count) {
                    recipe.next(bench).ifPresent(bench::add);
                }
            }
            stuck = bench.size() == before;
        }
        return new ArrayList<>(bench.proposals());
    }

    /**
     * One question for each event that allows one, of different kinds where it can be. The id of each is made of its event
     * and of what is asked: wherever and whenever it is made again, it is the same.
     */
    public List<Proposal> makeOneEach(long seed) {
        return new OneEach(single, new Bench(material, new SplittableRandom(seed))).make(material.asked());
    }

    /** Whether the material gives at least so many questions. */
    public boolean allows(int count, long seed) {
        return make(count, seed).size() >= count;
    }
}
