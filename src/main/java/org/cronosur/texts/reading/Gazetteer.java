package org.cronosur.texts.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The towns and regions of Latin America and the Caribbean by name; where they come from says seed-data/gazetteer/README.md. */
public final class Gazetteer {

    private static final String FILE = "gazetteer.csv.gz";

    private final Map<String, List<Place>> byName = new HashMap<>();

    private final NameIndex index = new NameIndex();

    private Gazetteer() {}

    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    /** Read once, when it is first needed: most days nobody reads a text. */
    private static final class Shipped {
        private static final Gazetteer GAZETTEER = load();
    }

    private static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        try (InputStream file = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            lines.lines().forEach(gazetteer::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return gazetteer;
    }

    /** Names (several by a bar), country, kind, latitude, longitude, population, parted by semicolons. */
    private void add(String line) {
        String[] field = line.split(";");
        String[] names = field[0].split("\\|");
        Place place = new Place(
                names[0],
                field[1],
                Place.Kind.of(field[2].charAt(0)),
                Double.parseDouble(field[3]),
                Double.parseDouble(field[4]),
                Integer.parseInt(field[5]));
        for (String name : names) {
            byName.computeIfAbsent(Folded.of(name), any -> new ArrayList<>(1)).add(place);
            index.add(name);
        }
    }

    NameIndex index() {
        return index;
    }

    /** All places of that name, accents and capitals ignored. */
    public List<Place> named(String name) {
        return byName.getOrDefault(Folded.of(name), List.of());
    }

    /** All places with a name that begins so, accents and capitals ignored; large ones first. */
    List<Place> beginning(String letters) {
        String wanted = Folded.of(letters);
        return byName.entrySet().stream()
                .filter(named -> named.getKey().startsWith(wanted))
                .flatMap(named -> named.getValue().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Place::population).reversed())
                .toList();
    }
}
