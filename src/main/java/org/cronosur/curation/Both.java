package org.cronosur.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronosur.curation.Change.Heading;
import org.cronosur.curation.Change.Part;
import org.cronosur.language.Bilingual;

/** Makes one of what two people said of the same thing: what the other said, and behind it what this one says. */
final class Both {

    private Both() {}

    /** Empty where it would be too long, or where there can be only one. */
    static Optional<Bilingual> of(Heading heading, Bilingual there, Bilingual here) {
        return switch (heading) {
            case TITLE -> Optional.empty();
            case QUESTION -> joined(there, here, SetDraft.LONGEST_QUESTION);
            case INTRODUCTION -> joined(there, here, SetDraft.LONGEST_INTRODUCTION);
            case TEACHER_NOTES -> joined(there, here, 2 * SetDraft.LONGEST_INTRODUCTION);
        };
    }

    /** The step as the other has it, with this part of both; empty as above. */
    static Optional<Step> of(Part part, Step there, Step here) {
        String event = there.event();
        Optional<Step> both = switch (part) {
            case YEARS, MAP -> Optional.empty();
            case NOTE ->
                joined(there.note(), here.note(), SetDraft.LONGEST_NOTE).map(note -> new Step(event, note, null));
            case ASK -> joined(there.ask(), here.ask(), SetDraft.LONGEST_ASK).map(ask -> new Step(event, null, ask));
            case WORDING ->
                wordings(there.wordings(), here.wordings()).map(words -> new Step(event, null, null, null, words));
        };
        return both.map(step -> there.taking(part, step));
    }

    private static Optional<Bilingual> joined(Optional<Bilingual> there, Optional<Bilingual> here, int longest) {
        return there.flatMap(one -> here.flatMap(other -> joined(one, other, longest)));
    }

    private static Optional<Bilingual> joined(Bilingual there, Bilingual here, int longest) {
        Bilingual both = new Bilingual(joined(there.es(), here.es()), joined(there.en(), here.en()));
        boolean more = !both.equals(there) && !both.equals(here);
        return Optional.of(both)
                .filter(words ->
                        more && words.es().length() <= longest && words.en().length() <= longest);
    }

    private static String joined(String there, String here) {
        if (there.contains(here)) {
            return there;
        }
        return here.contains(there) ? here : there + "\n" + here;
    }

    /** One beside each citation that either has one beside. */
    private static Optional<List<OwnWording>> wordings(List<OwnWording> there, List<OwnWording> here) {
        List<OwnWording> both = new ArrayList<>();
        for (OwnWording theirs : there) {
            Optional<OwnWording> mine =
                    here.stream().filter(theirs::isBesideTheSame).findFirst();
            Bilingual words = mine.map(OwnWording::words)
                    .filter(other -> !other.equals(theirs.words()))
                    .flatMap(other -> joined(theirs.words(), other, SetDraft.LONGEST_NOTE))
                    .orElse(theirs.words());
            both.add(new OwnWording(theirs.text(), theirs.locator(), words));
        }
        here.stream()
                .filter(mine -> there.stream().noneMatch(mine::isBesideTheSame))
                .forEach(both::add);
        return Optional.of(both).filter(all -> !all.equals(there) && !all.equals(here));
    }
}
