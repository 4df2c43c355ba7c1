package org.cronosur.workshop.ui.reading;

import java.util.Optional;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.ClaimPassages;
import org.cronosur.people.SignedIn;
import org.cronosur.workshop.reading.Copies;
import org.springframework.stereotype.Component;

/** Leads teachers from a citation to its passage, where a copy of the text is attached. Others are led nowhere. */
@Component
class PassagesOfCopies implements ClaimPassages {

    private final Copies copies;
    private final SignedIn signedIn;

    PassagesOfCopies(Copies copies, SignedIn signedIn) {
        this.copies = copies;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<String> addressOf(Claim claim, String event) {
        return signedIn.person().isPresent() && copies.isAttached(claim.text())
                ? Optional.of(PassageAddress.pathTo(claim, event))
                : Optional.empty();
    }
}
