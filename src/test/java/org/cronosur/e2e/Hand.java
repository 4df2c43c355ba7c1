package org.cronosur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** With what somebody works a page. */
enum Hand {
    MOUSE(Setting.SPANISH) {
        @Override
        void chooses(Reader reader, Locator field) {
            field.click();
        }

        @Override
        void writes(Reader reader, Locator field, String words) {
            field.click();
            field.pressSequentially(words);
        }

        @Override
        void selects(Reader reader, Locator list, String words) {
            list.selectOption(words);
        }

        @Override
        void pointsInTheMiddleOf(Reader reader, Locator map) {
            map.locator(".stage").click();
        }
    },
    FINGER(Setting.ON_A_PHONE) {
        @Override
        void chooses(Reader reader, Locator field) {
            field.tap();
        }

        @Override
        void writes(Reader reader, Locator field, String words) {
            field.tap();
            field.pressSequentially(words);
        }

        @Override
        void selects(Reader reader, Locator list, String words) {
            list.tap();
            list.selectOption(words);
        }

        @Override
        void pointsInTheMiddleOf(Reader reader, Locator map) {
            map.locator(".stage").tap();
        }
    },
    KEYS(Setting.ENGLISH) {
        @Override
        void chooses(Reader reader, Locator field) {
            tabsTo(reader, field);
            reader.press("Space");
        }

        @Override
        void writes(Reader reader, Locator field, String words) {
            tabsTo(reader, field);
            reader.page().keyboard().type(words);
        }

        @Override
        void selects(Reader reader, Locator list, String words) {
            tabsTo(reader, list);
            reader.page().keyboard().type(words);
        }

        @Override
        void pointsInTheMiddleOf(Reader reader, Locator map) {
            tabsTo(reader, map.locator(".cross"));
            reader.press("ArrowUp");
            reader.press("Enter");
        }
    };

    /** More than any page of a quiz has. */
    private static final int MOST_TAB_STOPS = 60;

    private final Setting setting;

    Hand(Setting setting) {
        this.setting = setting;
    }

    Setting setting() {
        return setting;
    }

    /** A radio button, a box, a button. */
    abstract void chooses(Reader reader, Locator field);

    abstract void writes(Reader reader, Locator field, String words);

    /** @param words the whole entry; by keys its first letters are enough */
    abstract void selects(Reader reader, Locator list, String words);

    /** About there, on a map that takes a pin and has been drawn. */
    abstract void pointsInTheMiddleOf(Reader reader, Locator map);

    /** By the tab key alone, as often as it takes. */
    private static void tabsTo(Reader reader, Locator field) {
        for (int stops = 0; stops < MOST_TAB_STOPS; stops++) {
            if ((Boolean) field.evaluate("field => field === field.getRootNode().activeElement")) {
                return;
            }
            reader.press("Tab");
        }
        assertThat(field.evaluate("field => field.outerHTML"))
                .as("reached by tab")
                .isNull();
    }
}
