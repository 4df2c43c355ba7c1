package org.cronosur.quiz.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.quiz.Ground;

/** What an answer rests on, and the whole account of the event, which knows the place and the words of each claim. */
record Source(Ground ground, EventAccount account) {

    /** The claims that the ground cites. */
    List<Claim> claims() {
        Set<String> cited =
                ground.citations().stream().map(Ground.Citation::text).collect(Collectors.toSet());
        return account.event().claims().stream()
                .filter(claim -> cited.contains(claim.text()))
                .toList();
    }
}
