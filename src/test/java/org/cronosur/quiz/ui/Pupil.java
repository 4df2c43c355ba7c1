package org.cronosur.quiz.ui;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Somebody who takes quizzes in a browser of her own, in as many tabs as she likes: a new pupil for every test. */
final class Pupil implements BeforeEachCallback, AfterEachCallback {

    @SuppressWarnings("NullAway.Init") // set before every test
    private BrowserlessApplicationContext program;

    @SuppressWarnings("NullAway.Init") // set before every test
    private BrowserlessUserContext browser;

    @Override
    public void beforeEach(ExtensionContext test) {
        program =
                SpringBrowserlessApplicationContext.create(SpringExtension.getApplicationContext(test), "org.cronosur");
        browser = program.newUser();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        program.close();
    }

    Tab opens(String address) {
        return Tab.open(browser.newWindow(), address);
    }

    /** Somebody else who opens it in a browser of her own. */
    Tab anotherOpens(String address) {
        return Tab.open(program.newUser().newWindow(), address);
    }
}
