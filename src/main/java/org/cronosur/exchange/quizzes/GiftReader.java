package org.cronosur.exchange.quizzes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronosur.quiz.Question;

/**
 * Reads quizzes in GIFT, those of {@link QuizAsGift} and those of others. What the format says is in one language and is
 * taken for both; HTML is reduced to its words.
 */
public final class GiftReader {

    private final String event;
    private final Set<String> taken;
    private final List<Question> questions = new ArrayList<>();
    private final List<GiftReading.Flaw> flaws = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private GiftReader(String event, Set<String> taken) {
        this.event = event;
        this.taken = taken;
    }

    /**
     * Reads a whole file.
     *
     * @param event the slug of the event that a question is about when the file names none
     * @param taken ids that a question of which the file tells none must not get
     */
    public static GiftReading read(String file, String event, Set<String> taken) {
        GiftReader reader = new GiftReader(event, taken);
        List<String> lines = file.replace("\uFEFF", "").lines().toList();
        int from = 0;
        for (int line = 0; line <= lines.size(); line++) {
            if (line == lines.size() || lines.get(line).isBlank()) {
                reader.block(from + 1, lines.subList(from, line));
                from = line + 1;
            }
        }
        return new GiftReading(reader.questions, reader.flaws);
    }

    private void block(int firstLine, List<String> lines) {
        GiftBlock block = GiftBlock.of(firstLine, lines);
        if (block.isEmpty()) {
            return;
        }
        try {
            questions.add(new GiftQuestion(block, freeId(block), event).toQuestion());
        } catch (GiftFlaw flaw) {
            flaws.add(new GiftReading.Flaw(block.line(), flaw.reason(), flaw.what()));
        } catch (IllegalArgumentException refused) {
            flaws.add(new GiftReading.Flaw(block.line(), GiftReading.Reason.REFUSED, block.beginning()));
        }
    }

    private String freeId(GiftBlock block) {
        String wanted = block.id().orElse("gift-" + (questions.size() + flaws.size() + 1));
        String id = wanted;
        for (int more = 2; isTaken(id, block) || !ids.add(id); more++) {
            id = wanted + "-" + more;
        }
        return id;
    }

    private boolean isTaken(String id, GiftBlock block) {
        return block.id().isEmpty() && taken.contains(id);
    }
}
