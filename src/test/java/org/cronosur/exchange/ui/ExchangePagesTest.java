package org.cronosur.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.BasicUtilsKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.curation.OwnSets;
import org.cronosur.exchange.events.Choices;
import org.cronosur.exchange.events.Choices.DayOrder;
import org.cronosur.exchange.events.Errand;
import org.cronosur.exchange.events.Errands;
import org.cronosur.exchange.events.ImportPlan;
import org.cronosur.exchange.events.Imports;
import org.cronosur.exchange.events.IncomingFile;
import org.cronosur.exchange.events.RefusedFile;
import org.cronosur.people.AccountFixture;
import org.cronosur.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

/** A teacher brings events in: pasted, looked at, chosen, taken, and taken back. */
@ProgramTest
class ExchangePagesTest extends SpringBrowserlessTest {

    private static final String FILE = """
            título;fecha;tema;país
            Huelga en Sucre;4/6/1943;coup;BO
            <b>Otra</b>;1944;coup;BO
            """;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private OwnEvents events;

    @Autowired
    private OwnSets sets;

    @Autowired
    private Imports imports;

    @Autowired
    private Errands errands;

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

    private void awaitWords(String words) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            UI ui = UI.getCurrent();
            ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
            return shows(words);
        });
    }

    private void paste(String text) {
        navigate("desk/import", ImportView.class);
        find(TextArea.class).single().setValue(text);
        test(button("Ver qué llegaría")).click();
    }

    private List<String> titles() {
        return events.of(teacher.id()).stream()
                .map(Event::title)
                .map(title -> title.es())
                .toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheFileLeavesOpenIsChosenBeforeAnythingComesIn() {
        paste(FILE);
        awaitWords("Línea 2, fecha: «4/6/1943» puede leerse de dos maneras");
        assertThat(find(NativeButton.class)
                        .withCondition(
                                each -> each.getElement().getTextRecursively().startsWith("Traer"))
                        .all())
                .isEmpty();

        ((Select<DayOrder>) find(Select.class).single()).setValue(DayOrder.DAY_FIRST);
        awaitWords("2 hechos nuevos.");
        test(button("Traer los 2 hechos")).click();
        awaitWords("Ya están aquí: 2 hechos");

        assertThat(titles()).containsExactly("Huelga en Sucre", "<b>Otra</b>");
        assertThat(events.of(teacher.id()).getFirst().date()).hasToString("1943-06-04");
    }

    @Test
    void whatCameInCanBecomeASetAndBeTakenBack() {
        paste(FILE.replace("4/6/1943", "1943"));
        awaitWords("2 hechos nuevos.");
        test(find(Checkbox.class).single()).click();
        test(button("Traer los 2 hechos")).click();
        awaitWords("Ya están aquí: 2 hechos");
        assertThat(sets.of(teacher.id())).hasSize(1);

        NativeDetails undo = find(NativeDetails.class)
                .withCondition(
                        details -> details.getElement().getTextRecursively().startsWith("Deshacer"))
                .single();
        BasicUtilsKt._fireDomEvent(undo, "toggle", JsonNodeFactory.instance.objectNode());
        awaitWords("se borra también: nació con ellos y nadie la cambió");
        test(button("Borrarlos")).click();

        awaitWords("Deshecho: esos hechos ya no están. También se borró la lección");
        assertThat(sets.of(teacher.id())).isEmpty();
        assertThat(titles()).isEmpty();
    }

    @Test
    void whatGoesOnIsFoundAgainByWhoeverComesBack() {
        ImportPlan plan = plan(FILE.replace("4/6/1943", "1943"));
        Errand errand = errands.bringIn(teacher.id(), "hojas.csv", plan, Optional.empty())
                .orElseThrow();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(errand::isOver);

        navigate("desk/import", ImportView.class);
        awaitWords("Ya están aquí: 2 hechos");
        navigate("desk/export", ExportView.class);
        navigate("desk/import", ImportView.class);

        assertThat(shows("2 hechos de hojas.csv")).isTrue();
        assertThat(shows("Ya están aquí")).isFalse();
    }

    private ImportPlan plan(String file) {
        try {
            return imports.plan(teacher.id(), IncomingFile.pasted(file), Choices.NONE);
        } catch (RefusedFile refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() {
        paste("<?xml version=\"1.0\"?><a/>");
        awaitWords("Es XML o HTML, que aquí no se lee");
        paste(" ");

        assertThat(shows("No hay nada en el archivo.")).isTrue();
    }

    @Test
    void everySetCanBeCarriedAwayInEveryFormat() {
        navigate("desk/export", ExportView.class);

        assertThat(shows("Todo lo mío")).isTrue();
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getText().contains("TimelineJS"))
                        .all())
                .hasSizeGreaterThanOrEqualTo(7);
    }
}
