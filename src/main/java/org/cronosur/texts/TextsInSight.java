package org.cronosur.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of which the one who asks just now may read: everybody's, and a teacher's own. */
@Component
public class TextsInSight {

    private static final Comparator<SourceText> OLDEST_FIRST = Comparator.comparing(
                    (SourceText text) -> text.published().toString())
            .thenComparing(SourceText::slug);

    private final SourceTexts texts;
    private final SignedIn signedIn;

    TextsInSight(SourceTexts texts, SignedIn signedIn) {
        this.texts = texts;
        this.signedIn = signedIn;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<SourceText> all() {
        Stream<SourceText> mine = signedIn.id().stream().flatMap(teacher -> texts.findByOwner(teacher).stream());
        return Stream.concat(texts.findOpen().stream(), mine)
                .distinct()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<SourceText> of(String slug) {
        return texts.findBySlug(slug)
                .filter(text ->
                        text.isOpen() || signedIn.id().filter(text::belongsTo).isPresent());
    }
}
