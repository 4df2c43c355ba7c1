package org.cronosur.workshop.ui;

import static java.util.function.Predicate.not;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.jspecify.annotations.Nullable;

/** What one text claims, where, in what frame and with which loaded terms. */
final class ClaimForm extends Div {

    private static final int LONGEST_VOICE = 120;

    private final VoiceField text;
    private final LocatorField locator = new LocatorField();
    private final Wording claim = new Wording("workshop.claim.words", EventDraft.LONGEST_CLAIM);
    private final Wording framing = new Wording("workshop.framing", EventDraft.LONGEST_CLAIM);
    private final TextField terms = new TextField();
    private final DateField stated = new DateField("workshop.stated");
    private final TextField voice = new TextField();
    private @Nullable Claim before;

    ClaimForm(Bench bench) {
        addClassName("workshop-form");
        text = new VoiceField("workshop.claim.text", bench, null);
        text.onChange(locator::in);
        terms.setLabel(getTranslation("workshop.terms"));
        terms.setHelperText(getTranslation("workshop.terms.help"));
        voice.setLabel(getTranslation("workshop.voice"));
        voice.setHelperText(getTranslation("workshop.voice.help"));
        voice.setMaxLength(LONGEST_VOICE);
        Div rest = new Div(framing, terms, stated, voice);
        rest.addClassName("workshop-form");
        add(text, locator, claim, new NativeDetails(getTranslation("workshop.claim.rest"), rest));
    }

    ClaimForm saying(Claim said, Bench bench) {
        before = said;
        text.choosing(said.text(), bench);
        text.chosen().ifPresent(source -> locator.saying(source, said.locator()));
        claim.saying(said.claim());
        framing.saying(said.framing());
        terms.setValue(String.join("; ", said.terms()));
        said.dateAsStated().ifPresent(stated::saying);
        said.voice().ifPresent(voice::setValue);
        return this;
    }

    /** @throws Complaint if something is missing or wrong */
    Claim read() {
        String source = text.text().slug();
        Locator place = locator.locator();
        Claim.Citation citation = new Claim.Citation(
                source,
                place,
                linesAt(source, place),
                stated.isBlank() ? null : stated.needed(),
                dateWords(),
                voice.getValue().isBlank() ? null : voice.getValue().strip());
        return new Claim(citation, terms(), claim.words(), framing.wordsOrNone());
    }

    /** The lines that were cited before, as long as the place is the same. */
    private List<Integer> linesAt(String source, Locator place) {
        if (before != null && before.text().equals(source) && isSamePlace(before.locator(), place)) {
            return before.lines();
        }
        return List.of();
    }

    private static boolean isSamePlace(Locator one, Locator other) {
        return one.section().equals(other.section()) && one.paragraph() == other.paragraph();
    }

    /** A text that dates something in words goes on doing so; the form does not ask for it. */
    private @Nullable Bilingual dateWords() {
        return before == null ? null : before.dateWords().orElse(null);
    }

    private List<String> terms() {
        List<String> words = Stream.of(terms.getValue().split("[;\n]"))
                .map(String::strip)
                .filter(not(String::isEmpty))
                .toList();
        words.stream().filter(not(EventDraft::isTerm)).findFirst().ifPresent(longer -> {
            throw new Complaint(terms, "workshop.complaint.term", longer, EventDraft.MOST_WORDS);
        });
        return words;
    }
}
