package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The account that every program of the stories is started with, and its way in. */
final class Teacher {

    private static final String NAME = "docente";
    private static final String PASSWORD = "una clave de prueba";

    /** Signing in takes longer than most stories; the door itself is tried once per setting. */
    private static final Map<Setting, String> SIGNED_IN = new EnumMap<>(Setting.class);

    private Teacher() {}

    static void isKnownTo(Map<String, String> environment) {
        environment.put("CRONOSUR_ADMIN_NAME", NAME);
        environment.put("CRONOSUR_ADMIN_PASSWORD", PASSWORD);
    }

    /** What a browser of the shared program holds once this teacher has signed in there. */
    static String signedIn(Setting setting) {
        return SIGNED_IN.computeIfAbsent(setting, missing -> {
            Reader reader = new Reader(setting, SharedProgram.get());
            try {
                signsIn(reader);
                return reader.memory();
            } finally {
                reader.leave();
            }
        });
    }

    /** Somebody who follows a link of this teacher's to an account of her own, and ends at her desk. */
    static Reader invited(Visits visits, Setting setting, String name) {
        Reader host = visits.byRegularTeacher(setting);
        host.goTo("/desk/people");
        host.page().locator("#label").fill(name);
        host.page().locator("#label").press("Enter");
        Locator link = host.page().locator(".people-link input");
        assertThat(link).hasValue(Pattern.compile("^http"));

        Reader guest = visits.by(setting);
        Page page = guest.page();
        page.navigate(link.inputValue());
        page.locator("#name").fill(name);
        page.locator("#username").fill(name.toLowerCase(setting.locale()));
        page.locator("#new-password").fill(PASSWORD);
        page.locator("#new-password-again").fill(PASSWORD);
        page.locator("#new-password-again").press("Enter");
        page.locator(".button-primary[href='/desk']").waitFor();
        signsIn(guest, name.toLowerCase(setting.locale()));
        return guest;
    }

    /** From any page, and ends at the desk. */
    static void signsIn(Reader reader) {
        signsIn(reader, NAME);
    }

    private static void signsIn(Reader reader, String name) {
        reader.goTo("/sign-in");
        Page page = reader.page();
        page.locator("#username").fill(name);
        Locator password = page.locator("#password");
        password.fill(PASSWORD);
        password.press("Enter");
        reader.isAt("/desk");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
    }
}
