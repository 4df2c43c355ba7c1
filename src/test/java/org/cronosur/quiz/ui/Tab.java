package org.cronosur.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.cronosur.visual.WhenField;
import org.cronosur.visual.WhenPicture;

/** A browser tab on a quiz, used as a person uses it. */
final class Tab {

    private final BrowserlessUIContext window;

    private Tab(BrowserlessUIContext window) {
        this.window = window;
    }

    static Tab open(BrowserlessUIContext window, String address) {
        Tab tab = new Tab(window);
        tab.go(address);
        return tab;
    }

    void go(String address) {
        window.activate();
        Location location = new Location(address);
        window.getUI().navigate(location.getPath(), location.getQueryParameters());
        keepCookies();
    }

    /** A browser sends back what it was given; the mock has to be told. */
    private static void keepCookies() {
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setCookiesInt(cookiesGiven().toArray(Cookie[]::new));
    }

    static List<Cookie> cookiesGiven() {
        return ((MockResponse) VaadinServletResponse.getCurrent().getResponse()).getCookies();
    }

    String heading() {
        window.activate();
        return window.find(H1.class).single().getText();
    }

    /** All words that the page shows or says. */
    String words() {
        window.activate();
        return wordsIn((Component) window.getCurrentView());
    }

    static String wordsIn(Component component) {
        return component.getElement().getTextRecursively();
    }

    void choose(String option) {
        window.activate();
        NativeLabel label = window.find(NativeLabel.class).all().stream()
                .filter(candidate -> wordsIn(candidate).contains(option))
                .findFirst()
                .orElseThrow();
        Radio radio = window.find(Radio.class, label).single();
        ComponentUtil.fireEvent(radio, new Radio.Chosen(radio, true));
    }

    /** The field whose label says this. */
    private <F extends Component> F field(Class<F> kind, String label) {
        window.activate();
        return window.find(NativeLabel.class).all().stream()
                .filter(candidate -> wordsIn(candidate).contains(label))
                .flatMap(candidate -> window.find(kind, candidate).all().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field “" + label + "”"));
    }

    void tick(String option) {
        field(Tick.class, option).setValue(true);
    }

    void write(String label, String words) {
        field(TextLine.class, label).setValue(words);
    }

    void writeMuch(String label, String words) {
        field(TextBox.class, label).setValue(words);
    }

    String written(String label) {
        return field(TextLine.class, label).getValue();
    }

    /** Calls a statement by one of the words beside it. */
    void call(String statement, String word) {
        window.activate();
        FieldSet row = window.find(FieldSet.class).all().stream()
                .filter(candidate -> wordsIn(candidate).contains(statement))
                .findFirst()
                .orElseThrow();
        NativeLabel label = window.find(NativeLabel.class, row).all().stream()
                .filter(candidate -> wordsIn(candidate).equals(word))
                .findFirst()
                .orElseThrow();
        Radio radio = window.find(Radio.class, label).single();
        ComponentUtil.fireEvent(radio, new Radio.Chosen(radio, true));
    }

    void match(String left, int partner) {
        field(NativeList.class, left).setValue(String.valueOf(partner));
    }

    boolean isChosen(String option) {
        return field(Radio.class, option).isChecked();
    }

    /** The order that the page shows, by the slugs of the events. */
    List<String> order() {
        window.activate();
        return window.find(OrderList.class)
                .single()
                .getChildren()
                .map(child -> child.getElement().getAttribute("slot"))
                .toList();
    }

    void arrange(List<String> events) {
        window.activate();
        OrderList list = window.find(OrderList.class).single();
        ComponentUtil.fireEvent(list, new OrderList.Arranged(list, true, String.join(",", events)));
    }

    void press(String button) {
        window.activate();
        window.test(window.find(NativeButton.class).withText(button).single()).click();
    }

    void pressFirst(String button) {
        window.activate();
        window.test(window.find(NativeButton.class).withText(button).all().getFirst())
                .click();
    }

    void assertHasAClock() {
        assertThat(secondsLeft()).isPositive();
    }

    int secondsLeft() {
        window.activate();
        return Integer.parseInt(
                window.find(Countdown.class).single().getElement().getAttribute("left"));
    }

    void follow(String link) {
        window.activate();
        Anchor anchor = links().stream()
                .filter(candidate -> wordsIn(candidate).contains(link))
                .findFirst()
                .orElseThrow();
        go(anchor.getHref().substring(1));
    }

    List<Anchor> links() {
        window.activate();
        return window.find(Anchor.class).all();
    }

    List<String> addresses() {
        return links().stream().map(Anchor::getHref).toList();
    }

    /** What a screen reader says of the squares. */
    List<String> squares() {
        window.activate();
        return window.find(ListItem.class, window.find(QuizLine.class).single()).all().stream()
                .map(Tab::wordsIn)
                .toList();
    }

    /** Sets the flag on the line. */
    void flag(String edtf) {
        window.activate();
        window.find(WhenField.class).single().setValue(edtf);
    }

    String flagged() {
        window.activate();
        return window.find(WhenField.class).single().getValue();
    }

    /** What the picture of a graded moment says to those who do not see it. */
    String picture() {
        window.activate();
        return String.valueOf(
                window.find(WhenPicture.class).single().getElement().getAttribute("say-picture"));
    }

    void assertReads(String... words) {
        assertThat(words()).contains(words);
    }
}
