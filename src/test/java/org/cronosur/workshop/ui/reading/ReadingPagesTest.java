package org.cronosur.workshop.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.curation.OwnSets;
import org.cronosur.people.AccountFixture;
import org.cronosur.people.Person;
import org.cronosur.texts.OwnTexts;
import org.cronosur.workshop.reading.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

/** A teacher reads a text: pasted, told what it is, read, decided. */
@ProgramTest
class ReadingPagesTest extends SpringBrowserlessTest {

    private static final String TEXT = """
            La huelga del puerto

            El 4 de junio de 1943 la asamblea de los estibadores votó la huelga en Rosario, Argentina.

            El 31 de junio de 1943 nadie trabajó en los muelles.

            En agosto de 1945 los trabajadores de Valparaíso pararon también.
            """;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Readings readings;

    @Autowired
    private OwnEvents events;

    @Autowired
    private OwnTexts texts;

    @Autowired
    private OwnSets sets;

    private Person teacher;

    @BeforeEach
    void signIn() {
        teacher = new AccountFixture(program).teacher("Ana");
        AccountFixture.signIn(teacher);
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    @AfterEach
    void clearTheDesk() {
        sets.of(teacher.id()).forEach(set -> sets.delete(teacher.id(), set.slug()));
        events.of(teacher.id()).forEach(event -> events.delete(teacher.id(), event.slug()));
        texts.of(teacher.id()).forEach(text -> texts.delete(teacher.id(), text.slug()));
        readings.of(teacher.id())
                .forEach(row -> readings.delete(teacher.id(), row.reading().id()));
        SecurityContextHolder.clearContext();
    }

    private NativeButton button(String words) {
        return find(NativeButton.class)
                .withCondition(
                        button -> button.getElement().getTextRecursively().startsWith(words))
                .all()
                .getFirst();
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }

    private void press(String key) {
        BasicUtilsKt._fireDomEvent(
                find(Keys.class).single(),
                "cs-press",
                JsonNodeFactory.instance.objectNode().put("event.detail.key", key));
    }

    private void paste(String text) {
        navigate("desk/readings/new", NewReadingView.class);
        find(TextArea.class).single().setValue(text);
        test(button("Continuar")).click();
    }

    /** Reads it, and waits as the page does. */
    private void read() {
        paste(TEXT);
        test(button("Leer")).click();
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            UI ui = UI.getCurrent();
            ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
            return getCurrentView() instanceof ReadingView;
        });
    }

    @Test
    void whoReadsNothingYetIsToldHow() {
        navigate("desk/readings", ReadingsView.class);

        assertThat(shows("Así se lee un texto")).isTrue();
        assertThat(find(Anchor.class).withText("Leer un texto").single().getHref())
                .isEqualTo("/desk/readings/new");
    }

    @Test
    void whatCannotBeReadIsSaidInWords() {
        paste("   ");

        assertThat(shows("Ahí no hay palabras")).isTrue();
    }

    @Test
    void whatTheTextSaysOfItselfIsFilledIn() {
        paste(TEXT);

        assertThat(find(TextField.class).withCaption("Título").single().getValue())
                .isEqualTo("La huelga del puerto");
        assertThat(shows("Llegaron")).isTrue();
        find(TextField.class).withCaption("Título").single().setValue("");
        test(button("Leer")).click();
        assertThat(shows("Escribe un título.")).isTrue();
    }

    @Test
    void aTextIsReadAndStandsBesideWhatWasFoundInIt() {
        read();

        assertThat(find(H1.class).single().getText()).isEqualTo("La huelga del puerto");
        assertThat(find(H2.class).single().getText()).isEqualTo("Hallazgo 1 de 3");
        assertThat(shows("4 de junio de 1943»: 4 de junio de 1943")).isTrue();
        assertThat(find(MarkedExpression.class).all()).hasSize(3);
        navigate("desk/readings", ReadingsView.class);
        assertThat(shows("0 de 3 decididas")).isTrue();
    }

    @Test
    void theDeskLeadsToATextThatIsUnfinished() {
        read();

        navigate("desk", Component.class);

        assertThat(find(Anchor.class).withText("La huelga del puerto").single().getHref())
                .startsWith("/desk/reading/");
    }

    @Test
    void keysGoFromOneToTheNextAndDrop() {
        read();

        press("j");
        assertThat(shows("Hallazgo 2 de 3")).isTrue();
        press("d");
        assertThat(shows("Descartado el hallazgo 2.")).isTrue();
        assertThat(shows("Hallazgo 3 de 3")).isTrue();
        press("u");
        assertThat(shows("Hallazgo 2 de 3")).isTrue();
        press("k");
        assertThat(shows("Hallazgo 1 de 3")).isTrue();
        press("k");
        assertThat(shows("Hallazgo 1 de 3")).isTrue();
    }

    @Test
    void acceptingMakesAnEventAndGoesOn() {
        read();

        press("a");

        assertThat(shows("Aceptado el hallazgo 1")).isTrue();
        assertThat(shows("Hallazgo 2 de 3")).isTrue();
        assertThat(events.of(teacher.id())).singleElement().satisfies(event -> {
            assertThat(event.date()).hasToString("1943-06-04");
            assertThat(event.themes().getFirst().slug()).isEqualTo("labour");
        });
    }

    @Test
    void whatHasNoDateIsNotAcceptedInSilence() {
        read();
        press("a");
        assertThat(shows("31 de junio de 1943»: sin fecha")).isTrue();
        assertThat(shows("El calendario no tiene ese día.")).isTrue();

        press("a");

        assertThat(shows("Este hallazgo no tiene fecha.")).isTrue();
        assertThat(events.of(teacher.id())).hasSize(1);
        find(Checkbox.class)
                .withCondition(box -> "Dejarlo sin fecha".equals(box.getLabel()))
                .single()
                .setValue(true);
        press("a");
        assertThat(events.of(teacher.id())).hasSize(2);
    }

    @Test
    void whatIsTypedAndNotDecidedStandsThereAgain() {
        read();
        String address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        String offered = title().getValue();
        test(title()).setValue("Empieza la huelga");
        test(date()).setValue("hacia 1943");
        assertThat(shows("hacia 1943")).isTrue();

        navigate("desk/readings", ReadingsView.class);
        UI.getCurrent().navigate(address);
        assertThat(title().getValue()).isEqualTo("Empieza la huelga");
        assertThat(date().getValue()).isEqualTo("hacia 1943");

        test(button("Volver a lo leído")).click();
        assertThat(title().getValue()).isEqualTo(offered);
        test(date()).setValue("hacia 1943");
        press("a");
        assertThat(events.of(teacher.id()).getFirst().date()).hasToString("1943~");
    }

    private TextArea title() {
        return find(TextArea.class).withCaption("Título (en español)").single();
    }

    private TextField date() {
        return find(TextField.class).withCaption("Fecha").single();
    }

    @Test
    void aThemeIsAskedForWhereNoWordGivesASign() {
        read();
        @SuppressWarnings("unchecked")
        ComboBox<Object> theme = find(ComboBox.class)
                .withCondition(box -> "Tema".equals(box.getLabel()))
                .single();
        theme.clear();

        press("a");

        assertThat(shows("Elige un tema")).isTrue();
    }

    @Test
    void whenAllIsDecidedItSaysWhatCameOut() {
        read();
        press("a");
        press("d");
        press("d");

        assertThat(shows("Todo decidido")).isTrue();
        assertThat(shows("De este texto salió un hecho tuyo.")).isTrue();
        navigate("desk/readings", ReadingsView.class);
        assertThat(shows("Terminadas")).isTrue();
    }

    @Test
    void aLessonMadeOfItIsCalledAsTheText() {
        read();
        press("a");
        press("d");
        press("d");

        test(button("Hacer una lección con ellos")).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("La huelga del puerto");
        assertThat(sets.of(teacher.id()))
                .singleElement()
                .satisfies(set -> assertThat(set.steps()).hasSize(1));
    }

    @Test
    void anotherTeacherFindsNoSuchPage() {
        read();
        String address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        AccountFixture.signIn(new AccountFixture(program).teacher("Beto"));
        navigate("desk/readings", ReadingsView.class);

        UI.getCurrent().navigate(address);

        assertThat(getCurrentView()).isNotInstanceOf(ReadingView.class);
        AccountFixture.signIn(teacher);
    }

    @Test
    void aTextThatIsNoneOfTheFiveIsNotAttached() {
        navigate("desk/copies", CopiesView.class);
        find(TextArea.class).single().setValue(TEXT);

        test(button("Continuar")).click();

        assertThat(shows("Esto no es una copia de ninguno de los cinco textos")).isTrue();
        assertThat(shows("Sin copia.")).isTrue();
    }
}
