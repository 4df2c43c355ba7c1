package org.cronosur.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.Step;
import org.cronosur.exchange.Delivery.Item;
import org.springframework.stereotype.Component;

/** Gathers what leaves with a set; events that the one who asks may not see stay behind. */
@Component
class Deliveries {

    private final EventAccounts accounts;

    Deliveries(EventAccounts accounts) {
        this.accounts = accounts;
    }

    Delivery of(EventSet set) {
        List<Step> steps = set.steps();
        return new Delivery(
                set,
                IntStream.range(0, steps.size())
                        .mapToObj(index -> item(index + 1, steps.get(index)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Item> item(int number, Step step) {
        Optional<EventAccount> account = accounts.of(step.event());
        return account.map(found -> new Item(number, step, found));
    }
}
