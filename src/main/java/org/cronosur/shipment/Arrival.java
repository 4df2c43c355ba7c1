package org.cronosur.shipment;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shipped content up to date at every start, before the first request is taken. Either all of it is taken
 * over or none: a flaw stops the start and leaves the database as it was.
 */
@Component
class Arrival implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Arrival.class);

    /** The web server starts at a later phase, so nobody ever sees half of the content. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final String location;
    private final List<ShippedPart> parts;
    private final ShippedFiles files;
    private final TransactionTemplate transaction;
    private boolean arrived;

    Arrival(
            @Value("${cronosur.content}") String location,
            List<ShippedPart> parts,
            ShippedFiles files,
            TransactionTemplate transaction) {
        this.location = location;
        this.parts = parts;
        this.files = files;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> takeOver());
        arrived = true;
    }

    private void takeOver() {
        Shipment shipment =
                new Shipment(read(), files.findAll().stream().collect(toMap(ShippedFile::name, ShippedFile::digest)));
        if (shipment.isOldNews()) {
            return;
        }
        for (ShippedPart part : parts) {
            part.arrive(shipment);
            shipment.refuseFlaws();
        }
        files.deleteAll();
        files.flush();
        files.saveAll(shipment.files().stream().map(ShippedFile::new).toList());
        log.info(
                "The shipped content was brought up to date: {} files",
                shipment.files().size());
    }

    private List<SeedFile> read() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(location + "/**/*.json");
            return Arrays.stream(found)
                    .map(this::read)
                    .sorted(Comparator.comparing(SeedFile::name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped content cannot be read from " + location, unreadable);
        }
    }

    private SeedFile read(Resource resource) {
        try {
            String url = resource.getURL().toString();
            String folder = location.substring(location.indexOf(':') + 1);
            return new SeedFile(
                    url.substring(url.lastIndexOf(folder + "/") + folder.length() + 1),
                    resource.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource, unreadable);
        }
    }

    @Override
    public void stop() {
        arrived = false;
    }

    @Override
    public boolean isRunning() {
        return arrived;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
