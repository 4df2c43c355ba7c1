package org.cronosur.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes the pictures of the teacher's guide of the real screens, in both of its languages. */
public final class GuidePictures {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/guide");
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 700;

    private GuidePictures() {}

    public static void main(String[] arguments) throws Exception {
        for (Setting setting : List.of(Setting.SPANISH, Setting.ENGLISH)) {
            Reader teacher = new Reader(setting, SharedProgram.get());
            Teacher.signsIn(teacher);
            Path folder = Files.createDirectories(FOLDER.resolve(setting.language()));
            new Album(teacher, folder).fill();
            teacher.leave();
        }
        System.exit(0);
    }

    private record Album(Reader teacher, Path folder) {

        void fill() {
            teacher.page().setViewportSize(WIDTH, HEIGHT);
            take("explore", "/?country=AR&from=1930&to=1950");
            takeLesson();
            takeEvent();
            take("reading", "/desk/readings/new");
            take("quizzes", "/desk/quizzes");
            take("presenter", "/lessons/argentina-uriburu-peron/present?step=3");
            take("results", "/desk/results");
            take("desk", "/desk");
        }

        private void takeLesson() {
            boolean spanish = teacher.setting() == Setting.SPANISH;
            teacher.goTo("/desk/sets");
            teacher.page()
                    .locator(".set-begin textarea")
                    .first()
                    .fill(spanish ? "De Uriburu a Perón" : "From Uriburu to Perón");
            teacher.page().locator(".set-begin .button-primary").press("Enter");
            teacher.page().waitForURL("**/desk/set/**");
            for (String words : List.of("uriburu", "junio 1943", "peron")) {
                teacher.page()
                        .getByLabel(teacher.words().say("sets.find"))
                        .first()
                        .fill(words);
                teacher.page()
                        .locator("button:not([aria-disabled=true])")
                        .filter(new Locator.FilterOptions()
                                .setHasText(teacher.words().say("sets.find.add")))
                        .first()
                        .press("Enter");
                settle();
            }
            shoot("lesson");
        }

        private void takeEvent() {
            boolean spanish = teacher.setting() == Setting.SPANISH;
            teacher.goTo("/desk/event");
            settle();
            Page page = teacher.page();
            page.locator("main input[type=text], main textarea")
                    .first()
                    .fill(spanish ? "Huelga en el puerto" : "A strike in the port");
            page.getByLabel(teacher.words().say("workshop.date")).first().fill(spanish ? "hacia 1937" : "about 1937");
            page.keyboard().press("Tab");
            page.getByLabel(teacher.words().say("workshop.date")).first().scrollIntoViewIfNeeded();
            shoot("event");
        }

        private void take(String name, String path) {
            teacher.goTo(path);
            shoot(name);
        }

        private void settle() {
            teacher.page().waitForLoadState(LoadState.NETWORKIDLE);
            teacher.page().waitForTimeout(700);
        }

        private void shoot(String name) {
            settle();
            teacher.page().evaluate("() => document.fonts.ready.then(() => true)");
            teacher.picture(folder.resolve(name + ".png"));
        }
    }
}
