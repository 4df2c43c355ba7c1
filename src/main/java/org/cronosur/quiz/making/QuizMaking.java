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

    private final Material material;
    private final List<Recipe> recipes;

    public QuizMaking(Material material) {
        this.material = material;
        Strangers strangers = new Strangers(material);
        this.recipes = List.of(
                new AskOrder(material),
                new AskYear(material),
                new AskMap(material),
                AskHeadline.toBeChosen(material, strangers),
                new AskTruth(material, strangers),
                new AskMoment(material),
                rarely(AskText.of(material), WhichText.class),
                new AskDates(material),
                new AskTerms(material),
                new AskCountry(material),
                rarely(new AskActors(material, strangers), MultipleChoice.class),
                AskHeadline.toBeWritten(material, strangers),
                rarely(new AskDispute(material), WhereTextsDisagree.class));
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
        Bench bench = new Bench(material, new SplittableRandom(seed));
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

    /** Whether the material gives at least so many questions. */
    public boolean allows(int count, long seed) {
        return make(count, seed).size() >= count;
    }
}
