package org.cronosur.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cronosur.catalogue.Matter;
import org.cronosur.quiz.WhereTextsDisagree.Side;
import org.cronosur.time.HistoricalDate;

/** What somebody answers who knows nothing and leaves nothing open. */
public final class BlindGuess {

    private BlindGuess() {}

    /** A guess at a question of any kind. */
    public static Response at(Question question, Random random) {
        return switch (question) {
            case SingleChoice choice ->
                new Choice(anyOf(choice.options(), random).number());
            case MultipleChoice choices -> new Choices(some(choices.options(), random));
            case TrueFalse block -> new Truths(tossed(block.statements(), random));
            case WhichYear year -> new YearGiven(1930 + random.nextInt(92));
            case PutInOrder order -> Arrangement.of(shuffled(order.events(), random));
            case PlaceOnTimeline line -> new MomentGiven(anyDay(random));
            case PlaceOnMap map -> anywhere(random);
            case Match match -> new Pairing(paired(match, random));
            case WhichText which -> new TextNamed(anyOf(which.voices(), random).text());
            case WhereTextsDisagree dispute -> explained(dispute, random);
            case ShortText words -> new Written(anyWord(random));
        };
    }

    private static Set<Integer> some(List<Option> options, Random random) {
        return options.stream()
                .map(Option::number)
                .filter(option -> random.nextBoolean())
                .collect(Collectors.toSet());
    }

    private static Map<Integer, Boolean> tossed(List<Statement> statements, Random random) {
        Map<Integer, Boolean> tossed = new HashMap<>();
        statements.forEach(statement -> tossed.put(statement.number(), random.nextBoolean()));
        return tossed;
    }

    private static HistoricalDate anyDay(Random random) {
        return HistoricalDate.of(LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_603)));
    }

    /** Every square kilometre of the region is as likely as any other. */
    private static Spot anywhere(Random random) {
        double south = Math.sin(Math.toRadians(-56));
        double north = Math.sin(Math.toRadians(33));
        double latitude = Math.toDegrees(Math.asin(south + random.nextDouble() * (north - south)));
        return new Spot(latitude, -118 + random.nextDouble() * 84);
    }

    private static Map<Integer, Integer> paired(Match match, Random random) {
        List<Match.Partner> partners = shuffled(match.partners(), random);
        return IntStream.range(0, match.pairs().size())
                .boxed()
                .collect(Collectors.toMap(
                        place -> match.pairs().get(place).number(),
                        place -> partners.get(place).number()));
    }

    private static Disagreement explained(WhereTextsDisagree dispute, Random random) {
        Map<Integer, Side> sides = new HashMap<>();
        dispute.further().forEach(voice -> sides.put(voice.number(), anyOf(List.of(Side.values()), random)));
        return new Disagreement(
                anyOf(List.of(Matter.values()), random),
                anyOf(dispute.passages(), random).number(),
                sides,
                "");
    }

    private static String anyWord(Random random) {
        return random.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> T anyOf(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
