package org.cronosur.curation.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.Scene;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.SetFixture;
import org.cronosur.curation.Share;
import org.cronosur.curation.Step;
import org.cronosur.people.AccountFixture;
import org.cronosur.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A teacher makes a lesson at her desk, as she sees it. */
@ProgramTest
class SetDeskTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private OwnSets own;

    @Autowired
    private Events events;

    private Person ana;
    private Person berta;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.of("es"));
        AccountFixture people = new AccountFixture(program);
        ana = people.teacher("Ana");
        berta = people.teacher("Berta");
        AccountFixture.signIn(ana);
    }

    @AfterEach
    void leave() {
        for (Person person : List.of(ana, berta)) {
            own.of(person.id()).stream()
                    .filter(set -> set.belongsTo(person.id()))
                    .forEach(set -> own.delete(person.id(), set.slug()));
        }
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLessonIsBegunFilledOrderedAndPublished() {
        navigate(SetsView.class);
        test(area("Título (en español)")).setValue("Tres golpes");
        test(button("Empezar")).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Tres golpes");

        test(find(TextField.class).withCaption("Buscar hechos").single()).setValue("peron elec");
        test(named("Añadir «Perón gana la elección presidencial»")).click();
        test(find(TextField.class).withCaption("Buscar hechos").single()).setValue("uriburu derroca");
        test(named("Añadir «Uriburu derroca a Yrigoyen»")).click();
        assertThat(SetDraft.of(only()).events()).containsExactly("uriburu-1930", "election-1946-peron");

        test(named("Editar el paso «Uriburu derroca a Yrigoyen»")).click();
        test(area("Nota: lo que dirás (en español)")).setValue("Un golpe sin disparos");
        assertThat(only().steps().getFirst().note().orElseThrow().es()).isEqualTo("Un golpe sin disparos");

        test(button("Publicar")).click();
        assertThat(only().isOpen()).isTrue();
        assertThat(find(Anchor.class).withText("Ver la lección").single().getHref())
                .isEqualTo("/lessons/" + only().slug());
    }

    @Test
    void whoeverIsLateIsShownWhatTheOtherChanged() {
        EventSet set = shared();
        navigate("desk/set/" + set.slug(), SetEditorView.class);
        own.change(berta.id(), set.slug(), 0, SetFixture.draft("De Berta", "uriburu-1930"));

        test(area("Título (en español)")).setValue("De Ana");

        assertThat(shows("Lo de Berta")).isTrue();
        assertThat(shows("De Ana")).as("the words of both, side by side").isTrue();
        assertThat(only().title().es()).isEqualTo("De Berta");
        test(button("Quedarse con lo mío")).click();
        assertThat(only().title().es()).isEqualTo("De Ana");
    }

    @Test
    void aColleagueIsNotTakenForTheMaker() {
        EventSet set = shared();
        AccountFixture.signIn(berta);

        navigate("desk/set/" + set.slug(), SetEditorView.class);

        assertThat(shows("la ven quien la hizo")).isTrue();
        assertThat(shows("con quien la compartas")).isFalse();
    }

    @Test
    void twoNotesAtOneStepAreKeptBoth() {
        EventSet set = shared();
        navigate("desk/set/" + set.slug(), SetEditorView.class);
        Step hers = new Step("uriburu-1930", SetFixture.said("Lo dice Berta"), null);
        own.change(
                berta.id(),
                set.slug(),
                0,
                SetFixture.draft("De ambas", "uriburu-1930").saying(hers));

        test(named("Editar el paso «Uriburu derroca a Yrigoyen»")).click();
        test(area("Nota: lo que dirás (en español)")).setValue("Lo dice Ana");

        assertThat(shows("Lo dice Berta")).isTrue();
        assertThat(shows("Lo dice Ana")).isTrue();
        test(button("Quedarse con ambos")).click();
        assertThat(only().steps().getFirst().note().orElseThrow().es()).isEqualTo("Lo dice Berta\nLo dice Ana");
        assertThat(shows("Dos personas la cambiaron a la vez")).isFalse();
    }

    @Test
    void whatTwoPeopleDoAtDifferentPlacesIsKeptOfBoth() {
        EventSet set = shared();
        navigate("desk/set/" + set.slug(), SetEditorView.class);
        own.change(berta.id(), set.slug(), 0, SetFixture.draft("De ambas", "uriburu-1930", "coup-june-1943"));

        test(find(TextField.class).withCaption("Buscar hechos").single()).setValue("peron elec");
        test(named("Añadir «Perón gana la elección presidencial»")).click();

        assertThat(shows("lo que cambió Berta a la vez")).isTrue();
        assertThat(SetDraft.of(only()).events())
                .containsExactlyInAnyOrder("uriburu-1930", "coup-june-1943", "election-1946-peron");
    }

    @Test
    void whatSomebodyElseSaysShowsAroundWhatIsBeingTyped() {
        EventSet set = shared();
        navigate("desk/set/" + set.slug(), SetEditorView.class);
        test(named("Editar el paso «Uriburu derroca a Yrigoyen»")).click();
        TextArea note = area("Nota: lo que dirás (en español)");
        Step hers = new Step("uriburu-1930", SetFixture.said("Lo dice Berta"), null);
        own.change(
                berta.id(),
                set.slug(),
                0,
                SetFixture.draft("De ambas", "uriburu-1930").saying(hers));

        test(area("Título (en español)")).setValue("De Ana");

        assertThat(area("Nota: lo que dirás (en español)"))
                .as("the field in which she may be typing")
                .isSameAs(note);
        assertThat(note.getValue()).isEqualTo("Lo dice Berta");
    }

    @Test
    void publishingOverwritesNothingThatSomebodyElseSaid() {
        EventSet set = shared();
        navigate("desk/set/" + set.slug(), SetEditorView.class);
        test(named("Editar el paso «Uriburu derroca a Yrigoyen»")).click();
        Step hers = new Step("uriburu-1930", SetFixture.said("Lo dice Berta"), null);
        own.change(
                berta.id(),
                set.slug(),
                0,
                SetFixture.draft("De ambas", "uriburu-1930").saying(hers));

        test(button("Publicar")).click();
        test(area("Pregunta para la clase (en español)")).setValue("¿Quién gana?");

        Step step = only().steps().getFirst();
        assertThat(step.note()).contains(SetFixture.said("Lo dice Berta"));
        assertThat(step.ask()).contains(SetFixture.said("¿Quién gana?"));
    }

    @Test
    void aLessonThatIsFullSaysSo() {
        List<String> most = events.findAll().stream()
                .map(Event::slug)
                .filter(slug -> !slug.equals("uriburu-1930"))
                .limit(SetDraft.MOST_STEPS)
                .toList();
        EventSet set = own.begin(ana.id(), SetFixture.titled("Todo"), most);
        navigate("desk/set/" + set.slug(), SetEditorView.class);

        test(find(TextField.class).withCaption("Buscar hechos").single()).setValue("uriburu derroca");
        test(named("Añadir «Uriburu derroca a Yrigoyen»")).click();

        assertThat(shows("Una lección lleva a lo sumo 100 pasos")).isTrue();
        assertThat(only().steps()).hasSize(SetDraft.MOST_STEPS);
    }

    @Test
    void theVersionsSayWhatDiffersAndLeadBack() {
        EventSet set = shared();
        own.change(berta.id(), set.slug(), 0, SetFixture.draft("Otro nombre", "uriburu-1930"));

        navigate("desk/set/" + set.slug() + "/versions", VersionsView.class);
        assertThat(shows("Otro título")).isTrue();
        test(button("Volver a esta versión")).click();

        assertThat(only().title().es()).isEqualTo("De ambas");
        assertThat(own.versions(ana.id(), set.slug())).hasSize(3);
        assertThat(shows("Ahora dice lo mismo que: Versión 1:")).isTrue();
    }

    @Test
    void theDeskLeadsToWhatIsNotPublishedYet() {
        EventSet set = shared();
        UI.getCurrent().navigate("desk");

        assertThat(shows("Sin publicar:")).isTrue();
        assertThat(find(Anchor.class).withText("De ambas").single().getHref()).isEqualTo("/desk/set/" + set.slug());

        own.layAside(ana.id(), set.slug(), true);
        UI.getCurrent().navigate("desk/account");
        UI.getCurrent().navigate("desk");
        assertThat(shows("Sin publicar:")).isFalse();
    }

    @Test
    void whatIsArchivedSaysWhereItIs() {
        shared();
        navigate(SetsView.class);

        test(named("Archivar «De ambas»")).click();
        assertThat(shows("«De ambas» está archivada")).isTrue();
        test(named("Sacar del archivo «De ambas»")).click();
        assertThat(shows("«De ambas» vuelve a estar entre las tuyas")).isTrue();
    }

    @Test
    void yearsThatWereFixedAtAStepAreFreedByThemselves() {
        EventSet set = own.begin(ana.id(), SetFixture.titled("Con vista"), List.of("uriburu-1930"));
        Scene both = new Scene(0L, 900L, -34.0, -58.0, 500.0);
        own.change(
                ana.id(),
                set.slug(),
                0,
                SetFixture.draft("Con vista", "uriburu-1930")
                        .saying(new Step("uriburu-1930", null, null, both, List.of())));
        navigate("desk/set/" + set.slug(), SetEditorView.class);

        test(named("Editar el paso «Uriburu derroca a Yrigoyen»")).click();
        test(button("No fijar los años")).click();

        assertThat(only().steps().getFirst().scene()).contains(new Scene(null, null, -34.0, -58.0, 500.0));
        assertThat(shows("El mapa está fijado")).isTrue();
    }

    @Test
    void whatIsNotSharedIsAsIfItWereNotThere() {
        EventSet hers = own.begin(berta.id(), SetFixture.titled("De Berta"), List.of());

        UI.getCurrent().navigate("desk/set/" + hers.slug());
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Esta página no está en el registro");
        UI.getCurrent().navigate("desk/set/" + hers.slug() + "/versions");
        assertThat(shows("Esta página no está en el registro")).isTrue();
        UI.getCurrent().navigate("lessons/" + hers.slug());
        assertThat(shows("Esta página no está en el registro")).isTrue();
    }

    private EventSet shared() {
        EventSet set = own.begin(ana.id(), SetFixture.titled("De ambas"), List.of("uriburu-1930"));
        return own.share(ana.id(), set.slug(), new Share(berta.id(), true));
    }

    private EventSet only() {
        return own.of(ana.id()).getFirst();
    }

    private TextArea area(String caption) {
        return find(TextArea.class).withCaption(caption).single();
    }

    private NativeButton button(String words) {
        return find(NativeButton.class)
                .withCondition(button -> button.getText().equals(words))
                .single();
    }

    private NativeButton named(String label) {
        return find(NativeButton.class).withAriaLabel(label).single();
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
