package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronosur.catalogue.Dispute;
import org.cronosur.catalogue.Matter;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Rubric;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhereTextsDisagree.Passage;
import org.cronosur.quiz.WhereTextsDisagree.Reason;
import org.cronosur.quiz.WhereTextsDisagree.Sides;

/**
 * "Where do the texts disagree?", of events on which they do in one matter and not in several. The claims to choose from
 * are those of the two voices and others of the same texts on other events.
 */
final class AskDispute extends OneEvent {

    /** With four claims and four matters blind guessing earns 0.19. */
    private static final int CLAIMS = 4;

    private static final Reason REASON = new Reason(
            Sayings.say("dispute-reason"),
            new Rubric(Sayings.say("dispute-full"), Sayings.say("dispute-partly"), Sayings.say("dispute-none")));

    private static final Pattern QUOTED = Pattern.compile("«([^»]+)»");

    private final Material material;
    private final Plausible plausible;

    /** Two voices, what they disagree about, and in what words that is known. */
    private record Quarrel(Matter matter, String one, String other, Bilingual note) {}

    AskDispute(Material material) {
        super(material.asked().stream()
                .filter(subject -> quarrelOf(subject)
                        .filter(quarrel -> !claimsIn(quarrel, subject).isEmpty())
                        .isPresent())
                .toList());
        this.material = material;
        this.plausible = new Plausible(material);
    }

    private static Optional<Quarrel> quarrelOf(Subject subject) {
        List<Dispute> disputes = subject.doubts().disputes();
        List<RecordNote> notes = subject.doubts().contradictions().stream()
                .filter(note -> note.text().isPresent())
                .toList();
        if (subject.doubts().matters().size() != 1 || disputes.size() + notes.size() != 1) {
            return Optional.empty();
        }
        return disputes.isEmpty()
                ? notes.stream()
                        .findFirst()
                        .map(note -> new Quarrel(note.matter(), note.text().orElseThrow(), "", note.note()))
                : disputes.stream()
                        .filter(dispute -> !dispute.one().equals(dispute.other()))
                        .findFirst()
                        .map(dispute -> new Quarrel(dispute.matter(), dispute.one(), dispute.other(), dispute.note()));
    }

    /** What the two voices say of the event and shows what they disagree about. */
    private static List<Said> claimsIn(Quarrel quarrel, Subject subject) {
        return subject.said().stream()
                .filter(said -> canShow(quarrel, said))
                .filter(said -> Stream.of(quarrel.one(), quarrel.other())
                        .anyMatch(side -> side.equals(said.quoted().orElse(said.text()))))
                .toList();
    }

    /** A claim that does not hold the name or word in dispute cannot show it, although its text does. */
    private static boolean canShow(Quarrel quarrel, Said said) {
        if (quarrel.matter() != Matter.NAME && quarrel.matter() != Matter.WORD) {
            return true;
        }
        List<String> disputed = QUOTED.matcher(quarrel.note().es())
                .results()
                .map(found -> Folding.fold(found.group(1)))
                .toList();
        String claim = Folding.fold(said.claim().es());
        return disputed.isEmpty() || disputed.stream().anyMatch(words -> Folding.holds(claim, words));
    }

    @Override
    Optional<Draft> about(Subject subject, Bench bench) {
        Quarrel quarrel = quarrelOf(subject).orElseThrow();
        List<Said> showing = claimsIn(quarrel, subject).stream().limit(2).toList();
        List<Subject> others = bench.shuffled(material.all()).stream()
                .filter(other -> isElsewhere(other, subject, bench))
                .limit(CLAIMS - showing.size())
                .toList();
        return others.size() + showing.size() < CLAIMS
                ? Optional.empty()
                : Optional.of(draft(subject, quarrel, showing, others, bench));
    }

    /** Whether another event of that time, about which nothing is asked, lets a text speak that speaks of this one too. */
    private boolean isElsewhere(Subject other, Subject subject, Bench bench) {
        return !other.said().isEmpty()
                && plausible.areAkin(other, subject)
                && subject.said().stream()
                        .anyMatch(said ->
                                said.text().equals(other.said().getFirst().text()))
                && bench.isFree(other)
                && !other.equals(subject)
                && !other.isKinOf(subject);
    }

    private Draft draft(Subject subject, Quarrel quarrel, List<Said> showing, List<Subject> others, Bench bench) {
        WhereTextsDisagree dispute = new WhereTextsDisagree(
                bench.nextId(),
                Sayings.say("dispute", nameOf(subject), name(quarrel.one()), name(quarrel.other())),
                quarrel.matter(),
                new Sides(name(quarrel.one()), name(quarrel.other())),
                passages(showing, others),
                List.of(),
                REASON,
                Sayings.say(
                        "explain-dispute",
                        quarrel.note(),
                        showing.getFirst().voice().name(),
                        showing.getFirst().place()),
                subject.slug());
        List<Subject> shown = Stream.concat(Stream.of(subject), others.stream()).toList();
        Proposal proposal = new Proposal(dispute, Sources.ofText(showing.getFirst(), shown));
        return new Draft(proposal, shown, Set.of(Draft.Fact.DISPUTE), Set.of(), Set.of());
    }

    /** Its short name or, where little is left of that without its years, the long one. */
    private static Bilingual nameOf(Subject subject) {
        Bilingual label = subject.naming().label();
        return Giveaways.withoutYears(label).equals(label) ? label : Giveaways.withoutYears(subject.title());
    }

    private static List<Passage> passages(List<Said> showing, List<Subject> others) {
        List<Passage> passages = new ArrayList<>();
        showing.forEach(said -> passages.add(new Passage(passages.size(), said.text(), said.claim(), true)));
        others.stream()
                .map(other -> other.said().getFirst())
                .forEach(said -> passages.add(new Passage(passages.size(), said.text(), said.claim(), false)));
        return passages;
    }

    /** A text by its short title, a person by her name, and the record where there is no voice. */
    private Bilingual name(String side) {
        if (side.isEmpty()) {
            return Sayings.say("record");
        }
        return material.voices().stream()
                .filter(voice -> voice.text().equals(side))
                .findFirst()
                .map(voice -> voice.name())
                .orElseGet(() -> Sayings.same(side));
    }
}
