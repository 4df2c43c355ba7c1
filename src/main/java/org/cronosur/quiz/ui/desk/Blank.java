package org.cronosur.quiz.ui.desk;

import org.cronosur.language.Bilingual;

/** What stands in a form before anything is written. */
final class Blank {

    static final Bilingual WORDS = new Bilingual("", "");

    private Blank() {}
}
