package org.cronosur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open addresses as others use them: what they give, how it is cached, what a bad question is answered. */
@ProgramTest
class ApiTest {

    private static final String COUP = "/api/events/uriburu-1930";
    private static final String LESSON = "/api/sets/argentina-uriburu-peron";

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private List<FilterRegistrationBean<?>> filters;

    private MockMvcTester http;

    @BeforeEach
    void open() {
        http = MockMvcTester.from(program, builder -> {
            filters.forEach(filter -> builder.addFilter(
                    Objects.requireNonNull(filter.getFilter()),
                    filter.getUrlPatterns().toArray(String[]::new)));
            return builder.build();
        });
    }

    @Test
    void aTextHasTheFieldsThatStay() {
        JsonNode text = json("/api/texts/velasco-1948");

        assertThat(names(text))
                .containsExactlyInAnyOrder(
                        "slug",
                        "siglum",
                        "title",
                        "shortTitle",
                        "author",
                        "publication",
                        "published",
                        "language",
                        "kind",
                        "voice",
                        "viewpoint",
                        "link",
                        "sections");
        assertThat(text.path("siglum").asString()).isEqualTo("V");
        assertThat(text.path("published").asString()).isEqualTo("1948-01");
        assertThat(text.path("language").asString()).isEqualTo("en");
        assertBilingual(text.path("viewpoint"));
        assertThat(text.path("sections").isArray()).isTrue();
        assertThat(text.path("sections")
                        .get(1)
                        .path("paragraphs")
                        .get(0)
                        .path("locator")
                        .path("es")
                        .asString())
                .isNotBlank();
    }

    @Test
    void theTextsComeOldestFirst() {
        assertThat(json("/api/texts")
                        .valueStream()
                        .map(text -> text.path("published").asString().substring(0, 4)))
                .containsExactly("1948", "1993", "2007", "2011", "2021");
    }

    @Test
    void anEventHasTheFieldsThatStay() {
        JsonNode event = json(COUP);

        assertThat(names(event))
                .containsExactlyInAnyOrder(
                        "slug",
                        "title",
                        "summary",
                        "date",
                        "dateSource",
                        "countries",
                        "place",
                        "actors",
                        "themes",
                        "importance",
                        "related",
                        "claims",
                        "disputes",
                        "recordNotes",
                        "contested",
                        "context",
                        "sensitive");
        assertBilingual(event.path("title"));
        assertBilingual(event.path("summary"));
        assertThat(event.path("date").asString()).isEqualTo("1930-09-06");
        assertThat(event.path("dateSource").asString()).isEqualTo("record");
        assertThat(words(event.path("countries"))).containsExactly("AR");
        assertThat(words(event.path("actors"))).startsWith("José Félix Uriburu", "Hipólito Yrigoyen");
        assertThat(words(event.path("themes"))).containsExactly("coup");
        assertThat(event.path("importance").asInt()).isEqualTo(3);
        assertThat(event.path("contested").asBoolean()).isTrue();
        assertThat(names(event.path("related").get(0))).containsExactlyInAnyOrder("event", "as");
    }

    @Test
    void aPlaceClaimAndRecordNoteHaveTheFieldsThatStay() {
        JsonNode event = json(COUP);
        JsonNode claim = event.path("claims").get(0);
        JsonNode note = event.path("recordNotes").get(0);

        assertThat(event.path("place"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        "{\"name\": \"Buenos Aires\", \"lat\": -34.61, \"lon\": -58.38, \"precision\": \"town\"}"));
        assertThat(names(claim))
                .containsExactlyInAnyOrder(
                        "text", "locator", "lines", "claim", "framing", "terms", "dateAsStated", "dateWords", "voice");
        assertThat(claim.path("text").asString()).isEqualTo("velasco-1948");
        assertThat(claim.path("locator").path("en").asString()).endsWith("para. 4");
        assertThat(claim.path("lines").get(0).asInt()).isEqualTo(26);
        assertThat(claim.path("dateAsStated").asString()).isEqualTo("1930");
        assertThat(words(claim.path("terms"))).contains("latifundists");
        assertBilingual(claim.path("claim"));
        assertBilingual(claim.path("framing"));
        assertThat(names(note)).containsExactlyInAnyOrder("es", "en", "on", "text", "contradicts", "restsOn", "why");
    }

    @Test
    void allEventsComeInTheOrderInWhichTheyBegan() {
        JsonNode events = json("/api/events");

        assertThat(events.size()).isEqualTo(220);
        assertThat(events.valueStream()
                        .map(event -> event.path("date").asString())
                        .filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d")))
                .isSorted();
    }

    @Test
    void eventsAreLimitedToATime() {
        assertThat(slugs("/api/events?from=1943-06-04&to=1943-06-04"))
                .contains("coup-june-1943")
                .doesNotContain("uriburu-1930");
        assertThat(slugs("/api/events?to=1930")).contains("uriburu-1930").doesNotContain("coup-june-1943");
        assertThat(slugs("/api/events?from=1931")).doesNotContain("uriburu-1930");
        assertThat(slugs("/api/events?from=1930&to=1935/1945")).contains("uriburu-1930", "coup-june-1943");
    }

    @Test
    void eventsAreLimitedToCountriesThemesAndTexts() {
        assertThat(events("/api/events?country=BO"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(words(event.path("countries"))).contains("BO"));
        assertThat(slugs("/api/events?country=bo")).isEqualTo(slugs("/api/events?country=BO"));
        assertThat(slugs("/api/events?country=BO,AR"))
                .containsAll(slugs("/api/events?country=AR"))
                .containsAll(slugs("/api/events?country=BO"));
        assertThat(events("/api/events?theme=coup"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(words(event.path("themes"))).contains("coup"));
        assertThat(events("/api/events?text=united-nations-2007"))
                .hasSize(17)
                .allSatisfy(event -> assertThat(event.path("claims")
                                .valueStream()
                                .map(claim -> claim.path("text").asString()))
                        .contains("united-nations-2007"));
    }

    @Test
    void eventsAreLimitedToContestedOnesOrTheOthers() {
        assertThat(slugs("/api/events?contested=true")).hasSize(59).contains("uriburu-1930");
        assertThat(slugs("/api/events?contested=false")).hasSize(220 - 59).doesNotContain("uriburu-1930");
    }

    @Test
    void eventsAreFoundByWordsBestFirst() {
        assertThat(slugs("/api/events?q=peron elec")).first().isEqualTo("election-1946-peron");
        assertThat(slugs("/api/events?q=elecci&country=BO&contested=true"))
                .isSubsetOf(slugs("/api/events?contested=true"));
        assertThat(slugs("/api/events?q=xyzzy")).isEmpty();
    }

    @Test
    void aSetHasItsStepsInTeachingOrder() {
        JsonNode set = json(LESSON);

        assertThat(names(set)).contains("slug", "title", "question", "introduction", "teacherNotes", "steps");
        assertBilingual(set.path("title"));
        assertThat(set.path("steps")
                        .valueStream()
                        .map(step -> step.path("event").asString())
                        .limit(2))
                .containsExactly("yrigoyen-1916", "uriburu-1930");
        assertThat(json("/api/sets").valueStream().map(each -> each.path("slug").asString()))
                .hasSize(7)
                .startsWith("argentina-uriburu-peron");
    }

    @ParameterizedTest
    @CsvSource({
        ".csv, text/csv;charset=UTF-8",
        ".geojson, application/geo+json",
        ".timelinejs.json, application/json",
        ".ics, text/calendar;charset=UTF-8"
    })
    void aSetIsHandedOutInOtherFormats(String ending, String type) {
        MvcTestResult answer = get(LESSON + ending);

        assertThat(answer).hasStatusOk().hasContentType(type).headers().containsHeader(HttpHeaders.ETAG);
        assertThat(answer).bodyText().contains("Uriburu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/texts",
                "/api/texts/velasco-1948",
                "/api/events",
                COUP,
                "/api/sets",
                LESSON,
                LESSON + ".csv"
            })
    void whatHasNotChangedIsNotSentAgain(String address) {
        MvcTestResult first = get(address);
        String tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));
        MvcTestResult second =
                http.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();

        assertThat(first).hasStatusOk().headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-cache");
        assertThat(second).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(second.getResponse().getContentLength()).isZero();
        assertThat(second).hasHeader(HttpHeaders.ETAG, tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/texts/nothing",
                "/api/events/nothing",
                "/api/sets/nothing",
                "/api/sets/nothing.csv",
                "/api/sets/nothing.ics"
            })
    void whatIsNotThereIsAProblemInTheReadersLanguage(String address) {
        assertProblem(address, "es", HttpStatus.NOT_FOUND, "Aquí no hay nada con ese nombre");
        assertProblem(address, "en", HttpStatus.NOT_FOUND, "There is nothing of that name here");
        assertProblem(address, "pt", HttpStatus.NOT_FOUND, "Não há nada com esse nome aqui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country=XX", "theme=weather", "text=nobody-1900"})
    void anUnknownValueIsAProblemInTheReadersLanguage(String question) {
        String value = question.substring(question.indexOf('=') + 1);
        String address = "/api/events?" + question;

        assertProblem(address, "es", HttpStatus.BAD_REQUEST, "no conoce el valor «" + value + "»");
        assertProblem(address, "en", HttpStatus.BAD_REQUEST, "does not know the value “" + value + "”");
        assertProblem(address, "pt", HttpStatus.BAD_REQUEST, "não conhece o valor “" + value + "”");
    }

    @Test
    void aBadDateIsAProblemThatSaysWhere() {
        String address = "/api/events?from=1943-13-04";

        assertProblem(address, "es", HttpStatus.BAD_REQUEST, "1943-13-04");
        JsonNode problem = assertProblem(address, "en", HttpStatus.BAD_REQUEST, "1943-13-04");
        assertThat(problem.path("value").asString()).isEqualTo("1943-13-04");
        assertThat(problem.path("position").asInt()).isEqualTo(5);
        assertThat(Stream.of("es", "en", "pt")
                        .map(language -> assertProblem(address, language, HttpStatus.BAD_REQUEST, "")
                                .path("detail")
                                .asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aValueOfTheWrongKindIsAProblem() {
        assertProblem("/api/events?contested=perhaps", "en", HttpStatus.BAD_REQUEST, "“contested” cannot be “perhaps”");
    }

    @Test
    void theLanguageThatNobodySpeaksHereIsAnsweredInSpanish() {
        assertProblem("/api/events/nothing", "fr", HttpStatus.NOT_FOUND, "Aquí no hay nada con ese nombre");
    }

    @Test
    void theseAddressesAreForReadingOnly() {
        MvcTestResult answer = http.delete()
                .uri(COUP)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.METHOD_NOT_ALLOWED).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyText().contains("DELETE has no place here");
    }

    @Test
    void everyAddressThatStaysIsDescribed() {
        JsonNode paths = json("/api/openapi").path("paths");

        assertThat(names(paths))
                .containsExactlyInAnyOrder(
                        "/api/texts",
                        "/api/texts/{slug}",
                        "/api/events",
                        "/api/events/{slug}",
                        "/api/sets",
                        "/api/sets/{slug}",
                        "/api/sets/{slug}.csv",
                        "/api/sets/{slug}.geojson",
                        "/api/sets/{slug}.timelinejs.json",
                        "/api/sets/{slug}.timelinejs.csv",
                        "/api/sets/{slug}.html",
                        "/api/sets/{slug}.json",
                        "/api/sets/{slug}.ics");
        assertThat(paths.path("/api/events")
                        .path("get")
                        .path("parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString()))
                .containsExactlyInAnyOrder("from", "to", "country", "theme", "text", "q", "contested");
    }

    @Test
    void theProgramSaysThatItIsWell() {
        assertThat(json("/actuator/health").path("status").asString()).isEqualTo("UP");
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    private JsonNode json(String address) {
        MvcTestResult answer = get(address);
        assertThat(answer).as(address).hasStatusOk();
        return body(answer);
    }

    private static JsonNode body(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    /** RFC 9457, with a sentence in the language. */
    private JsonNode assertProblem(String address, String language, HttpStatus status, String sentence) {
        MvcTestResult answer = http.get()
                .uri(address)
                .locale(Locale.of(language))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
        assertThat(answer).as(address).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = body(answer);
        assertThat(names(problem)).contains("title", "status", "detail", "instance");
        assertThat(problem.path("status").asInt()).isEqualTo(status.value());
        assertThat(problem.path("detail").asString()).contains(sentence);
        return problem;
    }

    private List<JsonNode> events(String address) {
        return json(address).valueStream().toList();
    }

    private List<String> slugs(String address) {
        return json(address)
                .valueStream()
                .map(event -> event.path("slug").asString())
                .toList();
    }

    private static Set<String> names(JsonNode object) {
        return object.propertyStream().map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static void assertBilingual(JsonNode said) {
        assertThat(names(said)).containsExactlyInAnyOrder("es", "en");
        assertThat(said.path("es").asString())
                .isNotBlank()
                .isNotEqualTo(said.path("en").asString());
    }
}
