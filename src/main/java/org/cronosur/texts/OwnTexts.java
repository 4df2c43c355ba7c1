package org.cronosur.texts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts that teachers add, beside the shipped ones. Accounts are known here by their ids alone. */
@Component
public class OwnTexts {

    /** The sigla that stand for no text: that of the record. */
    private static final String RECORD = "R";

    private final SourceTexts texts;
    private final ApplicationEventPublisher house;

    OwnTexts(SourceTexts texts, ApplicationEventPublisher house) {
        this.texts = texts;
        this.house = house;
    }

    /** The text was changed in another window since this one opened it; nothing was saved. */
    public static final class ChangedMeanwhile extends RuntimeException {

        ChangedMeanwhile(String slug) {
            super("The text " + slug + " was changed since it was opened");
        }
    }

    /** Another text has the siglum already. */
    public static final class SiglumTaken extends RuntimeException {

        SiglumTaken(String siglum) {
            super("Another text is called " + siglum);
        }
    }

    /** A teacher's texts, oldest first. */
    @Transactional(readOnly = true)
    public List<SourceText> of(UUID teacher) {
        return texts.findByOwner(teacher);
    }

    /** One of them; empty when there is none or when it belongs to another. */
    @Transactional(readOnly = true)
    public Optional<SourceText> of(UUID teacher, String slug) {
        return texts.findBySlug(slug).filter(text -> text.belongsTo(teacher));
    }

    /** What a teacher may cite: the shipped texts and her own, oldest first. */
    @Transactional(readOnly = true)
    public List<SourceText> citableBy(UUID teacher) {
        return texts.findCitable(teacher);
    }

    /**
     * Adds a text.
     *
     * @param slug a name for its address that no other text has
     * @throws SiglumTaken if another text has that siglum
     * @throws IllegalArgumentException if the draft has faults
     */
    @Transactional
    public SourceText add(UUID teacher, String slug, TextDraft draft) {
        refuseFaults(draft);
        refuseSiglumOfAnother(slug, draft);
        return keep(SourceText.own(slug, teacher, draft));
    }

    /**
     * Changes one of the teacher's texts.
     *
     * @param revision that which the teacher saw when opening it
     * @throws ChangedMeanwhile if it has another revision by now
     * @throws SiglumTaken if another text has that siglum
     * @throws IllegalArgumentException if there is no such text of this teacher's, or if the draft has faults
     */
    @Transactional
    public SourceText change(UUID teacher, String slug, int revision, TextDraft draft) {
        refuseFaults(draft);
        refuseSiglumOfAnother(slug, draft);
        SourceText text = mine(teacher, slug);
        if (text.own().orElseThrow().revision() != revision) {
            throw new ChangedMeanwhile(slug);
        }
        text.become(draft);
        return keep(text);
    }

    /** Lets everybody read of texts, or only those who added them; slugs of shipped texts are passed over. */
    @Transactional
    public void show(Collection<String> slugs, boolean toAll) {
        texts.findBySlugIn(slugs).stream()
                .filter(text -> !text.isShipped() && text.isOpen() != toAll)
                .forEach(text -> {
                    text.show(toAll);
                    keep(text);
                });
    }

    /**
     * Deletes a text that no event cites any more.
     *
     * @throws IllegalArgumentException if there is no such text of this teacher's
     */
    @Transactional
    public void delete(UUID teacher, String slug) {
        texts.delete(mine(teacher, slug));
        house.publishEvent(new OwnTextsChanged());
    }

    /** One or two letters for a text of this author that no other text has: "G", "Ga", "Gl", then "G2". */
    @Transactional(readOnly = true)
    public String freeSiglum(String author) {
        String letters = author.replaceAll(".*\\s(?=\\S)", "").replaceAll("[^\\p{L}]", "");
        String first = letters.isEmpty() ? "T" : letters.substring(0, 1).toUpperCase(Locale.ROOT);
        Stream<String> second = letters.chars()
                .skip(1)
                .mapToObj(letter -> Character.toString(letter).toLowerCase(Locale.ROOT));
        Stream<String> numbers = IntStream.rangeClosed(2, 9).mapToObj(String::valueOf);
        Stream<String> rest = IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString);
        return Stream.of(Stream.of(""), second, numbers, rest)
                .flatMap(tails -> tails)
                .map(tail -> first + tail)
                .filter(siglum -> !siglum.equals(RECORD) && !texts.existsBySiglum(siglum))
                .findFirst()
                .orElse(first);
    }

    private SourceText keep(SourceText text) {
        house.publishEvent(new OwnTextsChanged());
        return texts.save(text);
    }

    private SourceText mine(UUID teacher, String slug) {
        return texts.findLocked(slug)
                .filter(text -> text.belongsTo(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no text " + slug + " of this teacher's"));
    }

    private void refuseSiglumOfAnother(String slug, TextDraft draft) {
        if (draft.siglum().equals(RECORD) || texts.existsBySiglumAndSlugNot(draft.siglum(), slug)) {
            throw new SiglumTaken(draft.siglum());
        }
    }

    private static void refuseFaults(TextDraft draft) {
        List<TextDraft.Fault> faults = draft.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults: " + faults);
        }
    }
}
