package org.cronosur.practice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Score;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;

/**
 * Reads the grade of a card from what was done, not from what the learner thinks of it:
 *
 * <ul>
 *   <li>less than half right is {@link Grade#AGAIN}: the larger part was not known;
 *   <li>half or more, but not all, is {@link Grade#HARD};
 *   <li>all right is {@link Grade#GOOD};
 *   <li>all right and quick is {@link Grade#EASY}.
 * </ul>
 *
 * <p>Quick is what leaves little time beside reading and handling: the words of the question at {@link #WORDS_A_MINUTE},
 * and some seconds that differ by kind. A question at which a coin decides every second time is never easy.
 */
final class Appraisal {

    private static final double HALF = 0.5;

    /** As good as full: scores are means of decimals. */
    private static final double ALL = 1 - 1e-9;

    /**
     * Adults read 238 words a minute of English prose silently, and 278 of Spanish (M. Brysbaert, How many words do we
     * read per minute?, Journal of Memory and Language 109, 2019); a pupil is allowed to read more slowly.
     */
    private static final int WORDS_A_MINUTE = 180;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Appraisal() {}

    /**
     * @param hesitation from when the question was shown until it was answered
     * @param locale in which it was read
     */
    static Grade of(Score score, Question question, Duration hesitation, Locale locale) {
        if (score.share() < HALF) {
            return Grade.AGAIN;
        }
        if (score.share() < ALL) {
            return Grade.HARD;
        }
        return hesitation.compareTo(quick(question, locale)) <= 0 ? Grade.EASY : Grade.GOOD;
    }

    /** How long it takes to answer a question quickly; negative where no answer is quick enough to be easy. */
    static Duration quick(Question question, Locale locale) {
        Effort effort = Effort.of(question);
        long words = effort.read().stream()
                .mapToLong(text -> SPACE.splitAsStream(text.in(locale).strip()).count())
                .sum();
        Duration reading = Duration.ofMillis(words * Duration.ofMinutes(1).toMillis() / WORDS_A_MINUTE);
        return effort.seconds() == 0 ? Duration.ofMillis(-1) : reading.plusSeconds(effort.seconds());
    }

    /**
     * What a question asks for beside knowing.
     *
     * @param seconds to decide and to handle it; 0 where a coin does as well
     * @param read all that has to be read
     */
    private record Effort(int seconds, List<Bilingual> read) {

        private static final int CHOOSE = 3;
        private static final int DECIDE = 2;
        private static final int MOVE = 4;
        private static final int POINT = 6;
        private static final int WRITE = 6;

        static Effort of(Question question) {
            return switch (question) {
                case SingleChoice choice ->
                    of(CHOOSE, choice, choice.options().stream().map(Option::text));
                case MultipleChoice choices ->
                    of(
                            DECIDE * choices.options().size(),
                            choices,
                            choices.options().stream().map(Option::text));
                case TrueFalse block ->
                    of(
                            block.statements().size() > 1
                                    ? DECIDE * block.statements().size()
                                    : 0,
                            block,
                            block.statements().stream().map(Statement::text));
                case WhichYear year -> of(WRITE, year, Stream.empty());
                case PutInOrder order ->
                    of(
                            MOVE * order.items().size(),
                            order,
                            order.items().stream().map(PutInOrder.Item::caption));
                case PlaceOnTimeline line -> of(POINT, line, Stream.empty());
                case PlaceOnMap map -> of(POINT, map, Stream.empty());
                case Match match ->
                    of(
                            MOVE * match.pairs().size(),
                            match,
                            match.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())));
                case WhichText which -> of(CHOOSE, which, Stream.of(which.claim()));
                case WhereTextsDisagree dispute ->
                    of(
                            WRITE * (1 + dispute.further().size()),
                            dispute,
                            dispute.passages().stream().map(WhereTextsDisagree.Passage::claim));
                case ShortText words -> of(WRITE, words, Stream.empty());
            };
        }

        private static Effort of(int seconds, Question question, Stream<Bilingual> parts) {
            return new Effort(
                    seconds, Stream.concat(Stream.of(question.prompt()), parts).toList());
        }
    }
}
