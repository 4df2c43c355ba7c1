package org.cronosur.exchange.quizzes;

import static org.cronosur.exchange.quizzes.GiftBlock.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronosur.exchange.quizzes.GiftReading.Reason;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhichYear;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Makes a question of a block in GIFT; the signs before and inside the answers tell its kind. */
final class GiftQuestion {

    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d+(?:\\.\\d+)?)%");
    private static final Pattern RANGE = Pattern.compile("^(\\d{1,4})\\.\\.(\\d{1,4})$");
    private static final Pattern TOLERANCE = Pattern.compile("^(\\d{1,4})(?::(\\d{1,4}))?$");
    private static final String ARROW = "->";

    private final GiftBlock block;
    private final String id;
    private final String event;
    private final @Nullable String text;
    private final String answers;

    GiftQuestion(GiftBlock block, String id, String event) {
        this.block = block;
        this.id = id;
        this.event = block.tag(Plain.EVENT_TAG).orElse(event);
        this.text = block.tag(Plain.TEXT_TAG).orElse(null);
        this.answers = block.answers();
    }

    /** An answer, and what is told to whoever gives it. */
    private record Given(
            String sign, String words, @Nullable String because) {

        static Given read(String part) {
            String[] halves = part.strip().split("#", 2);
            String sign = halves[0].startsWith("=") ? "=" : "~";
            String words = halves[0].replaceFirst("^[=~]", "").strip();
            return new Given(sign, words, halves.length > 1 ? plain(halves[1]) : null);
        }

        @Nullable
        Bilingual told() {
            return because == null || because.isEmpty() ? null : both(because);
        }
    }

    Question toQuestion() {
        if (answers.isEmpty()) {
            throw new GiftFlaw(Reason.ESSAY, block.prompt());
        }
        if (answers.startsWith("#")) {
            return year();
        }
        if (answers.contains("~")) {
            return choice();
        }
        if (answers.contains("=") && answers.contains(ARROW)) {
            return match();
        }
        Given first = Given.read(answers);
        boolean decides = TRUE.contains(first.words()) || FALSE.contains(first.words());
        return decides ? decision(first) : words();
    }

    private Question choice() {
        List<Given> given = parts("(?=[~=])");
        List<Option> options = new ArrayList<>();
        boolean single = given.stream().anyMatch(answer -> answer.sign().equals("="));
        for (Given answer : given) {
            Matcher weight = WEIGHT.matcher(answer.words());
            boolean weighted = weight.find();
            if (!weighted && answer.words().startsWith("%")) {
                throw new GiftFlaw(Reason.WEIGHT_UNREADABLE, plain(answer.words()));
            }
            boolean right = single ? answer.sign().equals("=") : weighted && Double.parseDouble(weight.group(1)) > 0;
            String words = plain(weighted ? answer.words().substring(weight.end()) : answer.words());
            options.add(new Option(options.size(), both(words), right, answer.told()));
        }
        require(
                options.size() > 1
                        && options.stream()
                                .noneMatch(option -> option.text().es().isBlank()),
                Reason.TOO_FEW_ANSWERS);
        require(options.stream().anyMatch(Option::right), Reason.NO_RIGHT_ANSWER);
        require(options.stream().anyMatch(option -> !option.right()), Reason.NO_WRONG_ANSWER);
        return single
                ? new SingleChoice(id, prompt(), options, explanation(), event, text)
                : new MultipleChoice(id, prompt(), options, explanation(), event, text);
    }

    private Question match() {
        List<Match.Pair> pairs = new ArrayList<>();
        List<Match.Partner> spares = new ArrayList<>();
        for (Given answer : parts("(?==)")) {
            String[] sides = answer.words().split(ARROW, 2);
            require(sides.length == 2, Reason.TOO_FEW_ANSWERS);
            int number = pairs.size() + spares.size();
            if (sides[0].isBlank()) {
                spares.add(new Match.Partner(number, both(plain(sides[1]))));
            } else {
                pairs.add(new Match.Pair(number, both(plain(sides[0])), both(plain(sides[1])), event));
            }
        }
        require(arePairs(pairs, spares), Reason.PAIRS);
        return new Match(id, prompt(), pairs, spares, explanation());
    }

    /** As many as a match takes, with something different on every place. */
    private static boolean arePairs(List<Match.Pair> pairs, List<Match.Partner> spares) {
        List<String> lefts = pairs.stream().map(pair -> pair.left().es()).toList();
        List<String> rights = Stream.concat(
                        pairs.stream().map(Match.Pair::right), spares.stream().map(Match.Partner::name))
                .map(Bilingual::es)
                .toList();
        return pairs.size() >= Match.FEWEST_PAIRS
                && pairs.size() <= Match.MOST_PAIRS
                && Stream.of(lefts, rights)
                        .allMatch(side -> side.stream().noneMatch(String::isBlank)
                                && side.size() == side.stream().distinct().count());
    }

    /** The first line of a prompt of two lines asks, the rest is what holds or not. */
    private Question decision(Given decision) {
        String[] lines = block.prompt().split("\n", 2);
        String asked = lines.length > 1 ? lines[0] : "";
        String said = lines[lines.length - 1];
        String because = decision.because() == null ? null : decision.because().split("#", 2)[0];
        Statement statement = new Statement(
                0,
                both(said),
                TRUE.contains(decision.words()),
                because == null || because.isEmpty() ? null : both(because));
        return new TrueFalse(id, both(asked), List.of(statement), explanation(), event, text);
    }

    private Question words() {
        List<String> accepted = parts("(?==)").stream()
                .map(answer -> plain(WEIGHT.matcher(answer.words()).replaceFirst("")))
                .toList();
        require(!accepted.isEmpty(), Reason.NO_ANSWERS);
        return new ShortText(
                id,
                prompt(),
                both(accepted.getFirst()),
                accepted.subList(1, accepted.size()),
                explanation(),
                event,
                text);
    }

    /** The first number that earns all the points; what earns less follows from our own grading. */
    private Question year() {
        String numbers = answers.substring(1).strip();
        String full = numbers.startsWith("=")
                ? parts(numbers, "(?==)").getFirst().words()
                : Given.read(numbers).words();
        HistoricalDate date =
                block.tag(Plain.DATE_TAG).map(HistoricalDate::parse).orElseGet(() -> years(full));
        return new WhichYear(id, prompt(), date, explanation(), event, text);
    }

    private static HistoricalDate years(String written) {
        Matcher range = RANGE.matcher(written);
        Matcher tolerance = TOLERANCE.matcher(written);
        if (range.matches()) {
            return between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        if (tolerance.matches()) {
            int year = Integer.parseInt(tolerance.group(1));
            int width = tolerance.group(2) == null ? 0 : Integer.parseInt(tolerance.group(2));
            return between(year - width, year + width);
        }
        throw new GiftFlaw(Reason.NUMBER_UNREADABLE, plain(written));
    }

    private static HistoricalDate between(int first, int last) {
        String from = String.format("%04d", first);
        return HistoricalDate.parse(first == last ? from : from + "/" + String.format("%04d", last));
    }

    private List<Given> parts(String border) {
        return parts(answers, border);
    }

    private static List<Given> parts(String answers, String border) {
        return Arrays.stream(answers.split(border))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Given::read)
                .toList();
    }

    private void require(boolean condition, Reason reason) {
        if (!condition) {
            throw new GiftFlaw(reason, block.prompt().isBlank() ? block.beginning() : block.prompt());
        }
    }

    private Bilingual prompt() {
        return both(block.prompt());
    }

    private Bilingual explanation() {
        return both(block.explanation());
    }

    private static Bilingual both(String words) {
        return new Bilingual(words, words);
    }
}
