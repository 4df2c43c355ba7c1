package org.cronosur.curation;

import org.cronosur.catalogue.Claim;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;

/**
 * How a teacher tells her class what a text claims: in her own words, beside the citation.
 *
 * @param text the slug of the text that is cited
 * @param locator the cited place in it
 */
public record OwnWording(String text, Locator locator, Bilingual words) {

    public static OwnWording beside(Claim claim, Bilingual words) {
        return new OwnWording(claim.text(), claim.locator(), words);
    }

    public boolean isBeside(Claim claim) {
        return claim.text().equals(text) && claim.locator().equals(locator);
    }

    /** Whether both are beside the same citation. */
    boolean isBesideTheSame(OwnWording other) {
        return text.equals(other.text) && locator.equals(other.locator);
    }
}
