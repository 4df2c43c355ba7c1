package org.cronosur.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the visits of a story and ends them, with a picture of what was seen last if the story fails. */
final class VisitsExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(VisitsExtension.class);
    private static final Path PICTURES = Path.of("target", "stories");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext story) {
        return story.getStore(NAMESPACE).computeIfAbsent(Visits.class, type -> new Visits(), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext story) {
        Visits visits = story.getStore(NAMESPACE).remove(Visits.class, Visits.class);
        if (visits == null) {
            return;
        }
        boolean failed = story.getExecutionException().isPresent();
        try {
            if (failed) {
                visits.picture(PICTURES, name(story));
            } else {
                visits.wereQuiet();
            }
        } finally {
            visits.end();
        }
    }

    private static String name(ExtensionContext story) {
        String method = story.getRequiredTestClass().getSimpleName() + "-"
                + story.getRequiredTestMethod().getName();
        return (method + "-" + story.getDisplayName()).replaceAll("[^\\p{L}\\d-]+", "_");
    }
}
