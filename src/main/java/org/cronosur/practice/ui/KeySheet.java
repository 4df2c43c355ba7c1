package org.cronosur.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.cronosur.practice.KeyCode;
import org.cronosur.quiz.LearnerKey;

/** A key as a code and as a picture for a camera, on a sheet that can be printed. */
class KeySheet extends Section {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    KeySheet(LearnerKey key) {
        addClassName("study-sheet");
        String code = KeyCode.of(key);
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        Paragraph written = new Paragraph(code);
        written.addClassName("study-code");
        Div picture =
                new Div(new QrPicture(addressOf(request) + StudyAddress.withKey(code), getTranslation("study.key.qr")));
        picture.addClassName("study-qr");
        NativeButton print = new NativeButton(getTranslation("study.key.print"), click -> print());
        print.addClassName("button");
        Div actions = new Div(print);
        actions.addClassName("study-actions");
        add(new H2(getTranslation("study.key.yours")), written, picture, new Paragraph(how(request)), actions);
    }

    /** The camera of a phone finds nothing under the name that a machine has for itself. */
    private String how(HttpServletRequest request) {
        return getTranslation(THIS_MACHINE.contains(request.getServerName()) ? "study.key.how.here" : "study.key.how");
    }

    private static String addressOf(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private static void print() {
        UI.getCurrent().getPage().executeJs("window.print()");
    }
}
