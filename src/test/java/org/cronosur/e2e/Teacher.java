package org.cronosur.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.EnumMap;
import java.util.Map;

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

    /** From any page, and ends at the desk. */
    static void signsIn(Reader reader) {
        reader.goTo("/sign-in");
        Page page = reader.page();
        page.locator("#username").fill(NAME);
        Locator password = page.locator("#password");
        password.fill(PASSWORD);
        password.press("Enter");
        reader.isAt("/desk");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
    }
}
