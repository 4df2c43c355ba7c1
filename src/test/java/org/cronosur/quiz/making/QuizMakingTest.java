package org.cronosur.quiz.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Countries;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.Matter;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.Step;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Guessing;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;
import org.cronosur.texts.SourceTexts;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Quizzes are made of every shipped set with a thousand seeds, and every question is held against the files. */
@ProgramTest
class QuizMakingTest {

    private static final int SEEDS = 1000;
    private static final int QUESTIONS = 12;
    private static final Map<String, String> CODES = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    code -> Locale.of("", code).getDisplayCountry(Locale.of("es")), code -> code, (one, same) -> one));

    @Autowired
    private Events events;

    @Autowired
    private SourceTexts texts;

    @Autowired
    private EventSets sets;

    @Autowired
    private Countries countries;

    @Autowired
    private TransactionOperations transaction;

    private final Map<String, SeedEvent> files = SeedEvent.all();
    private final Map<String, String> titles =
            files.values().stream().collect(Collectors.toMap(SeedEvent::slug, file -> Folding.fold(file.title("es"))));
    private final Map<String, Set<String>> actorNames = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, String> textNames = new HashMap<>();
    private final Map<String, QuizMaking> makings = new TreeMap<>();
    private final Set<String> checked = new HashSet<>();
    private final Map<HistoricalDate, Boolean> pays = new HashMap<>();
    private final Map<String, Set<String>> met = new HashMap<>();
    private final Map<String, Actor> cast = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // made before each test, in a transaction
    private QuizMaking ofEverything;

    @BeforeEach
    void takeTheContentIn() {
        transaction.executeWithoutResult(status -> {
            List<Event> all = events.findAll();
            all.forEach(event -> {
                digests.put(event.slug(), event.digest());
                event.actors().forEach(actor -> {
                    actorNames.put(actor.slug(), namesOf(actor));
                    cast.put(actor.slug(), actor);
                });
            });
            countries.findAll().forEach(country -> parts.put(country.code(), partOf(country.group())));
            texts.findAll()
                    .forEach(
                            text -> textNames.put(text.slug(), text.shortTitle().es()));
            sets.findAll().forEach(set -> makings.put(set.slug(), new QuizMaking(material(set, all))));
            ofEverything = new QuizMaking(Material.of(all, all, texts.findAll(), countries.findAll()));
        });
    }

    @BeforeEach
    void noteWhoMet() {
        files.values()
                .forEach(file -> file.actors()
                        .forEach(actor -> met.computeIfAbsent(actor, slug -> new HashSet<>())
                                .addAll(file.actors())));
    }

    /** South America is one part of the region. */
    private static String partOf(String group) {
        return Set.of("south", "andes", "brazil").contains(group) ? "south" : group;
    }

    private Material material(EventSet set, List<Event> all) {
        Set<String> steps = set.steps().stream().map(Step::event).collect(Collectors.toSet());
        List<Event> asked =
                all.stream().filter(event -> steps.contains(event.slug())).toList();
        return Material.of(asked, all, texts.findAll(), countries.findAll());
    }

    private static Set<String> namesOf(Actor actor) {
        return Stream.concat(Stream.of(actor.name().es(), actor.name().en()), actor.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void aThousandQuizzesOfEveryShippedSetHold() {
        Map<String, Integer> kinds = new TreeMap<>();
        makings.forEach((set, making) -> {
            for (int seed = 0; seed < SEEDS; seed++) {
                List<Proposal> quiz = making.make(QUESTIONS, seed);
                assertThat(quiz).as(set + " with seed " + seed).hasSizeGreaterThanOrEqualTo(5);
                assertHolds(quiz);
                quiz.forEach(each -> kinds.merge(each.question().getClass().getSimpleName(), 1, Integer::sum));
            }
        });
        System.out.println("Generated: " + kinds);
        assertThat(kinds).as("every kind").hasSize(Question.class.getPermittedSubclasses().length);
    }

    @Test
    void theWholeCatalogueGivesWholeQuizzes() {
        for (int seed = 0; seed < 50; seed++) {
            List<Proposal> quiz = ofEverything.make(QUESTIONS, seed);
            assertThat(quiz).hasSize(QUESTIONS);
            assertHolds(quiz);
            assertThat(quiz.stream().map(each -> each.question().getClass()).distinct())
                    .as("kinds")
                    .hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void aQuizOnOneCountryDoesNotAskWhichCountryItWas() {
        assertThat(questionsOn("peru-sendero-luminoso"))
                .noneMatch(question ->
                        question instanceof PlaceOnMap map && map.countries().equals(List.of("PE")))
                .noneMatch(question -> question.prompt().es().startsWith("¿En qué país")
                        && question instanceof SingleChoice choice
                        && choice.rightOption().text().es().equals("Perú"));
        assertThat(questionsOn("one-word-many-meanings")).anyMatch(PlaceOnMap.class::isInstance);
    }

    /** The text misspells a district; the paraphrase of its claim does not name it. */
    @Test
    void aClaimWithoutTheNameInDisputeIsNotSaidToShowIt() {
        assertThat(questionsOn("peru-sendero-luminoso"))
                .filteredOn(WhereTextsDisagree.class::isInstance)
                .isNotEmpty()
                .noneMatch(question -> question.events().contains("tarata-bombing-1992"));
    }

    private List<Question> questionsOn(String set) {
        QuizMaking making = Objects.requireNonNull(makings.get(set));
        return IntStream.range(0, 200)
                .boxed()
                .flatMap(seed -> making.make(QUESTIONS, seed).stream())
                .map(Proposal::question)
                .toList();
    }

    @Test
    void theSameSeedMakesTheSameQuiz() {
        makings.values()
                .forEach(making -> assertThat(making.make(QUESTIONS, 1943)).isEqualTo(making.make(QUESTIONS, 1943)));
        assertThat(ofEverything.make(QUESTIONS, 1)).isNotEqualTo(ofEverything.make(QUESTIONS, 2));
    }

    @Test
    void aQuestionSaysWhenItsEventHasChangedSince() {
        Provenance provenance = ofEverything.make(1, 7).getFirst().provenance();
        String event = provenance.versions().getFirst().event();

        assertThat(provenance.changedSince(digests)).isEmpty();
        Map<String, String> today = new HashMap<>(digests);
        today.put(event, "another");
        assertThat(provenance.changedSince(today)).containsExactly(event);
        today.remove(event);
        assertThat(provenance.changedSince(today)).containsExactly(event);
    }

    private void assertHolds(List<Proposal> quiz) {
        assertThat(quiz).extracting(each -> each.question().id()).doesNotHaveDuplicates();
        quiz.forEach(this::assertHolds);
        assertNoneAnswersAnother(quiz);
    }

    /** The same question comes with many seeds; its number in the quiz is all that differs. */
    private void assertHolds(Proposal proposal) {
        Question question = proposal.question();
        String what = question.toString();
        if (checked.add(what.replaceFirst("id=g\\d+", ""))) {
            assertInBothLanguages(question);
            assertThat(proposal.provenance().changedSince(digests)).as(what).isEmpty();
            assertThat(proposal.provenance().versions())
                    .extracting(Provenance.Version::event)
                    .as(what)
                    .containsAll(question.events());
            assertNamesItsSource(proposal);
            assertRestsOnWhatItShows(proposal, what);
            assertTrue(question, what);
            assertThat(pays(question)).as(what).isFalse();
        }
    }

    /** What earns the same need not be reckoned twice; places on the map are tried in {@code GuessingTest}. */
    private boolean pays(Question question) {
        return switch (question) {
            case PlaceOnMap map -> false;
            case PlaceOnTimeline line -> pays.computeIfAbsent(line.date(), date -> Guessing.pays(line));
            default -> Guessing.pays(question);
        };
    }

    private static void assertInBothLanguages(Question question) {
        for (Bilingual words : List.of(question.prompt(), question.explanation())) {
            assertThat(List.of(words.es(), words.en())).noneMatch(String::isBlank);
            assertThat(words.es()).as("in two languages").isNotEqualTo(words.en());
            assertThat(words.es() + words.en()).doesNotContain("{", "null", "““", "««");
        }
    }

    private void assertNamesItsSource(Proposal proposal) {
        String explanation = proposal.question().explanation().es();
        assertThat(textNames.values().stream().filter(explanation::contains))
                .as("a text in: " + explanation)
                .isNotEmpty();
        assertThat(proposal.provenance().place().es()).isNotBlank();
    }

    private void assertTrue(Question question, String what) {
        switch (question) {
            case WhichYear year -> assertYear(year, what);
            case PlaceOnTimeline line -> assertDateAsked(line.event(), line.date(), line.prompt(), what);
            case PutInOrder order -> assertOrder(order, what);
            case Match match -> assertMatch(match, what);
            case PlaceOnMap map -> assertPlace(map.event(), map.countries(), map.prompt(), what);
            case SingleChoice choice -> assertChoice(choice, what);
            case MultipleChoice choices -> assertActors(choices, what);
            case TrueFalse block -> assertStatements(block, what);
            case WhichText which -> assertText(which, what);
            case WhereTextsDisagree dispute -> assertDispute(dispute, what);
            case ShortText words -> assertWritten(words, what);
        }
    }

    private void assertYear(WhichYear year, String what) {
        SeedEvent file = file(year.event());
        assertThat(List.of(
                        year.date().earliest().orElseThrow().getYear(),
                        year.date().latest().orElseThrow().getYear()))
                .as(what + ": a line that begins earlier than others gives it away")
                .allMatch(each -> each >= PlaceOnTimeline.Line.WHOLE.firstYear()
                        && each <= PlaceOnTimeline.Line.WHOLE.lastYear());
        if (year.text() == null) {
            assertDateAsked(year.event(), year.date(), year.prompt(), what);
            return;
        }
        assertThat(file.claims()
                        .filter(claim -> claim.get("text").stringValue().equals(year.text()))
                        .filter(claim -> claim.get("dateAsStated") != null)
                        .map(claim -> claim.get("dateAsStated").stringValue()))
                .as(what)
                .containsExactly(year.date().toString());
        assertTellsNoYear(year.prompt(), what);
    }

    /** Of the record or the texts together only what is not in dispute. */
    private void assertDateAsked(String event, HistoricalDate date, Bilingual prompt, String what) {
        assertThat(date).as(what).isEqualTo(file(event).date());
        assertThat(file(event).doubts()).as(what).doesNotContain("date");
        assertTellsNoYear(prompt, what);
    }

    private static void assertTellsNoYear(Bilingual words, String what) {
        assertThat(words.es() + " " + words.en()).as(what).doesNotContainPattern("\\b(19|20)\\d\\d\\b");
    }

    private void assertOrder(PutInOrder order, String what) {
        List<PutInOrder.Item> items = order.items();
        for (int later = 1; later < items.size(); later++) {
            PutInOrder.Item item = items.get(later);
            assertTellsNoYear(item.caption(), what);
            assertThat(file(item.event()).doubts()).as(what).doesNotContain("date");
            assertThat(items.subList(0, later))
                    .as(what)
                    .allMatch(before -> file(before.event())
                                    .date()
                                    .orderTo(file(item.event()).date())
                            == Order.BEFORE);
        }
    }

    private void assertMatch(Match match, String what) {
        boolean ofDates = match.pairs().stream()
                .allMatch(pair ->
                        pair.right().es().equals(file(pair.event()).date().inWords(Locale.of("es"))));
        for (Match.Pair pair : match.pairs()) {
            if (ofDates) {
                assertTellsNoYear(pair.left(), what);
                assertThat(match.pairs())
                        .as(what)
                        .filteredOn(other -> other != pair)
                        .noneMatch(other -> file(other.event())
                                .date()
                                .span()
                                .overlaps(file(pair.event()).date().span()));
            } else {
                String term = pair.left().es().replaceAll("[«»]", "");
                String text = slugOf(pair.right().es());
                assertThat(file(pair.event()).claims())
                        .as(what)
                        .anyMatch(claim -> claim.get("text").stringValue().equals(text)
                                && claim.get("terms").toString().contains(term));
                assertThat(files.values())
                        .as(what)
                        .filteredOn(other -> !other.texts().contains(text))
                        .noneMatch(other -> other.everything().contains("\"" + term + "\""));
            }
        }
    }

    private void assertPlace(String event, List<String> in, Bilingual prompt, String what) {
        assertThat(Set.copyOf(in)).as(what).isEqualTo(file(event).countries());
        assertThat(file(event).doubts()).as(what).doesNotContain("fact");
        in.forEach(code -> {
            String country = Locale.of("", code).getDisplayCountry(Locale.of("es"));
            assertThat(prompt.es()).as(what).doesNotContainIgnoringCase(country);
        });
    }

    private void assertChoice(SingleChoice choice, String what) {
        assertThat(choice.options()).as(what).hasSize(5);
        assertAllDifferent(choice.options(), what);
        SeedEvent file = file(choice.event());
        boolean ofCountries = choice.options().stream()
                .anyMatch(
                        option -> file.countries().contains(codeOf(option.text().es())));
        for (Option option : choice.options()) {
            if (ofCountries) {
                assertThat(file.countries().contains(codeOf(option.text().es())))
                        .as(what)
                        .isEqualTo(option.right());
            } else {
                assertPart(option, file, what);
                assertThat(choice.prompt().es())
                        .as(what)
                        .doesNotContain(option.text().es());
            }
        }
    }

    private void assertActors(MultipleChoice choices, String what) {
        assertThat(choices.options()).as(what).hasSizeBetween(5, 7);
        assertAllDifferent(choices.options(), what);
        SeedEvent file = file(choices.event());
        assertThat(file.doubts()).as(what).isEmpty();
        choices.options().forEach(option -> assertPart(option, file, what));
    }

    /** Whoever is right took part; whoever is wrong did not, is named nowhere in the file and goes by no name that is. */
    private void assertPart(Option option, SeedEvent file, String what) {
        String slug = slugOfActor(option.text().es());
        assertThat(file.actors().contains(slug)).as(what).isEqualTo(option.right());
        if (!option.right()) {
            assertMightHaveBeenThere(slug, file, what);
            assertThat(file.everything())
                    .as(what)
                    .doesNotContain(option.text().es(), option.text().en());
            file.actors()
                    .forEach(actor -> assertThat(namesOf(slug)).as(what).doesNotContainAnyElementsOf(namesOf(actor)));
            assertThat(met.getOrDefault(slug, Set.of()))
                    .as(what + ": " + slug + " may have been there")
                    .doesNotContainAnyElementsOf(file.actors());
        }
    }

    /** By the files alone: she was alive, and did something in that part of the region in those years. */
    private void assertMightHaveBeenThere(String actor, SeedEvent file, String what) {
        Actor who = Objects.requireNonNull(cast.get(actor));
        assertThat(who.isAbroad()).as(what + ": " + actor + " acts abroad").isFalse();
        assertThat(who.died().filter(died -> died.orderTo(file.date()) == Order.BEFORE))
                .as(what + ": " + actor + " was dead")
                .isEmpty();
        assertThat(files.values())
                .as(what + ": " + actor + " is of another time or place")
                .anyMatch(deed ->
                        deed.actors().contains(actor) && deed.lasts() <= Plausible.LONGEST_DEED && areAkin(deed, file));
    }

    private boolean areAkin(SeedEvent one, SeedEvent other) {
        return one.yearsFrom(other) <= Plausible.YEARS_APART
                && one.countries().stream()
                        .anyMatch(here -> other.countries().stream()
                                .anyMatch(there -> Objects.equals(parts.get(here), parts.get(there))));
    }

    private static void assertAllDifferent(List<Option> options, String what) {
        assertThat(options)
                .extracting(option -> option.text().es().toLowerCase(Locale.ROOT))
                .as(what)
                .doesNotHaveDuplicates();
        assertThat(options)
                .extracting(option -> option.text().en().toLowerCase(Locale.ROOT))
                .as(what)
                .doesNotHaveDuplicates();
    }

    private void assertStatements(TrueFalse block, String what) {
        assertThat(block.statements()).as(what).hasSize(4);
        assertThat(block.statements()).extracting(Statement::holds).as(what).contains(true, false);
        assertTellsNoYear(block.prompt(), what);
        SeedEvent file = file(block.event());
        for (Statement statement : block.statements()) {
            String words = statement.text().es();
            String said = words.replaceAll("^.*?(: |de |texto «)", "").replaceAll("[»«.]+$", "");
            if (words.startsWith("El hecho se sitúa")) {
                assertThat(file.countries().equals(Set.of(codeOf(said))))
                        .as(what)
                        .isEqualTo(statement.holds());
            } else if (words.startsWith("Lo cuenta")) {
                assertThat(file.texts().stream()
                                .anyMatch(text -> Objects.requireNonNull(textNames.get(text))
                                        .startsWith(said)))
                        .as(what)
                        .isEqualTo(statement.holds());
            } else if (words.startsWith("Cae en la década")) {
                String decade = words.replaceAll("\\D", "").substring(0, 3);
                assertThat(file.doubts()).as(what).doesNotContain("date");
                assertThat(file.date().sameAtCoarser(HistoricalDate.parse(decade + "X")))
                        .as(what)
                        .isEqualTo(statement.holds());
            } else if (words.startsWith("En este hecho figura")) {
                String actor = slugOfActor(words.replaceAll("^En este hecho figura: |\\.$", ""));
                assertThat(file.actors().contains(actor)).as(what).isEqualTo(statement.holds());
                if (!statement.holds()) {
                    assertMightHaveBeenThere(actor, file, what);
                }
            } else {
                assertThat(words).as(what).startsWith("Es anterior");
                assertTellsNoYear(statement.text(), what);
            }
        }
    }

    private void assertText(WhichText which, String what) {
        assertThat(which.voices()).as(what).hasSize(5);
        assertThat(file(which.event()).texts()).as(what).containsExactly(which.text());
        assertTellsNoYear(which.claim(), what);
        assertTellsNoYear(which.prompt(), what);
        String author = which.text().equals("pro-bolivia-2021")
                ? "PRO-BOLIVIA"
                : which.text().substring(0, which.text().indexOf('-'));
        assertThat(Stream.of(which.claim(), which.prompt())
                        .map(words -> words.es() + " " + words.en())
                        .collect(Collectors.joining(" ")))
                .as(what)
                .doesNotContainPattern("(?i)\\b" + author + "\\b");
    }

    /** By the events that it rests on a class level knows whether it may be asked. */
    private void assertRestsOnWhatItShows(Proposal proposal, String what) {
        if (proposal.question() instanceof WhereTextsDisagree dispute) {
            assertThat(dispute.passages())
                    .as(what)
                    .allSatisfy(passage -> assertThat(proposal.provenance().events())
                            .anyMatch(event -> file(event)
                                    .everything()
                                    .contains(passage.claim().es())));
        }
    }

    private void assertDispute(WhereTextsDisagree dispute, String what) {
        SeedEvent file = file(dispute.event());
        assertThat(file.doubts())
                .as(what)
                .containsExactly(Matter.valueOf(dispute.about().name()).key());
        dispute.passages()
                .forEach(passage -> assertThat(file.claims()
                                .anyMatch(claim -> claim.get("claim")
                                        .get("es")
                                        .stringValue()
                                        .equals(passage.claim().es())))
                        .as(what)
                        .isEqualTo(passage.shows()));
        dispute.passages().stream()
                .filter(passage -> !passage.shows())
                .forEach(passage -> assertThat(files.values())
                        .as(what + ": “" + passage.claim().es() + "” is of another time or place")
                        .anyMatch(other ->
                                other.everything().contains(passage.claim().es())
                                        && other.yearsFrom(file) <= Plausible.YEARS_APART
                                        && (other.countries().isEmpty()
                                                || file.countries().isEmpty()
                                                || areAkin(other, file))));
    }

    private void assertWritten(ShortText words, String what) {
        SeedEvent file = file(words.event());
        assertThat(file.actors()).as(what).contains(slugOfActor(words.answer().es()));
        assertThat(words.accepted())
                .as(what)
                .noneMatch(accepted -> words.prompt().es().contains(accepted)
                        || words.prompt().en().contains(accepted));
    }

    /** No event comes twice, and no question names an event of another. */
    private void assertNoneAnswersAnother(List<Proposal> quiz) {
        Set<String> seen = new HashSet<>();
        quiz.stream()
                .flatMap(each -> each.provenance().versions().stream())
                .filter(version -> !seen.add(version.event()))
                .forEach(version -> fail(version.event() + " is asked about twice in " + quiz));
        for (Proposal one : quiz) {
            String visible = Visible.wordsOf(one.question());
            quiz.stream()
                    .filter(other -> other != one)
                    .flatMap(other -> other.question().events().stream())
                    .filter(event -> visible.contains(Objects.requireNonNull(titles.get(event))))
                    .forEach(event -> fail(one.question() + " names " + event + " of another question"));
        }
    }

    private SeedEvent file(String event) {
        return Objects.requireNonNull(files.get(event), event);
    }

    private Set<String> namesOf(String actor) {
        return actorNames.getOrDefault(actor, Set.of());
    }

    private String slugOfActor(String name) {
        return actorNames.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is called " + name));
    }

    private String slugOf(String textName) {
        return textNames.entrySet().stream()
                .filter(entry -> entry.getValue().equals(textName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String codeOf(String country) {
        return CODES.getOrDefault(country, "");
    }
}
