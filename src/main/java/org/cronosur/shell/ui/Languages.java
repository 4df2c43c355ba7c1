package org.cronosur.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which language a page speaks: what the reader chose, else what the browser asks for, else Spanish. */
@Component
class Languages implements VaadinServiceInitListener {

    static final List<Locale> OFFERED = List.of(Locale.of("es"), Locale.of("en"), Locale.of("pt"));

    private static final String COOKIE = "cronosur-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(languageOf(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", languageOf(page.getVaadinRequest()).getLanguage()));
    }

    /** Remembers the choice and shows the page anew in it. */
    static void choose(UI page, Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        page.getPage().reload();
    }

    static Locale languageOf(VaadinRequest request) {
        return Stream.concat(chosen(request).stream(), asked(request))
                .flatMap(locale ->
                        OFFERED.stream().filter(offered -> offered.getLanguage().equals(locale.getLanguage())))
                .findFirst()
                .orElse(OFFERED.getFirst());
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> Locale.of(cookie.getValue()))
                        .findFirst();
    }

    /** Only the languages that the browser names: without a header the container would offer the server's own. */
    private static Stream<Locale> asked(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
    }
}
