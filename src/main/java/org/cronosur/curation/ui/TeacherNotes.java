package org.cronosur.curation.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.cronosur.language.Bilingual;

/** The notes to a lesson, which the set keeps in one piece. */
final class TeacherNotes {

    private static final String BETWEEN_PARAGRAPHS = "\\n\\s*\\n";

    private TeacherNotes() {}

    /** The paragraphs in both languages; where the languages differ in their number, what is missing is empty. */
    static List<Bilingual> paragraphs(Bilingual notes) {
        String[] spanish = notes.es().split(BETWEEN_PARAGRAPHS);
        String[] english = notes.en().split(BETWEEN_PARAGRAPHS);
        return IntStream.range(0, Math.max(spanish.length, english.length))
                .mapToObj(index -> new Bilingual(at(index, spanish), at(index, english)))
                .toList();
    }

    private static String at(int index, String[] paragraphs) {
        return index < paragraphs.length ? paragraphs[index] : "";
    }
}
