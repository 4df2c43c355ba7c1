package org.cronosur.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Lets the browser ask for what the first screen draws while the program for it is still on its way: it would else be
 * asked for one after the other.
 */
@Component
class EarlyFetch implements VaadinServiceInitListener {

    private static final String BUILD = "META-INF/VAADIN/webapp/VAADIN/build/";

    /** Parts of the bundle that the first screen loads late; their names end in a fingerprint of what they hold. */
    private static final List<String> LATE = List.of("region", "cs-map", "cs-timeline");

    private final List<String> modules =
            LATE.stream().flatMap(EarlyFetch::built).toList();

    /** None before the front end is built, as in a test. */
    private static Stream<String> built(String part) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + BUILD + part + "-*.js");
            return Arrays.stream(found).map(Resource::getFilename).filter(Objects::nonNull);
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(EarlyFetch.this::ask);
    }

    private void ask(IndexHtmlResponse page) {
        if (!Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "/")
                .equals("/")) {
            return;
        }
        String language = Languages.languageOf(page.getVaadinRequest()).getLanguage();
        Element head = page.getDocument().head();
        for (String data : List.of("items", "words")) {
            head.appendElement("link")
                    .attr("rel", "preload")
                    .attr("as", "fetch")
                    .attr("crossorigin", "anonymous")
                    .attr("href", "/api/pictures/" + data + "?lang=" + language);
        }
        modules.forEach(module ->
                head.appendElement("link").attr("rel", "modulepreload").attr("href", "VAADIN/build/" + module));
    }
}
