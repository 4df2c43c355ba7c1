package org.cronosur.shipment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All files of the shipped content, with what is known to have changed and what turned out to be wrong. */
public class Shipment {

    private final List<SeedFile> files;
    private final Map<String, String> digestsBefore;
    private final List<Flaw> flaws = new ArrayList<>();

    /** @param digestsBefore the digest of each file as it was taken over last, by name */
    public Shipment(List<SeedFile> files, Map<String, String> digestsBefore) {
        this.files = List.copyOf(files);
        this.digestsBefore = Map.copyOf(digestsBefore);
    }

    public List<SeedFile> files() {
        return files;
    }

    /** The files of one folder, by name. */
    public List<SeedFile> in(String folder) {
        return files.stream().filter(file -> file.folder().equals(folder)).toList();
    }

    /** Whether the file is new or differs from what was taken over last. */
    public boolean isNews(SeedFile file) {
        return !file.digest().equals(digestsBefore.get(file.name()));
    }

    /** The stems of the files of a folder that were taken over once and are no longer there. */
    public Set<String> gone(String folder) {
        Set<String> here = in(folder).stream().map(SeedFile::name).collect(toUnmodifiableSet());
        return digestsBefore.keySet().stream()
                .filter(name -> name.startsWith(folder + "/") && !here.contains(name))
                .map(name -> new SeedFile(name, new byte[0]).stem())
                .collect(toUnmodifiableSet());
    }

    /** Reads a file; what cannot be read is noted as a flaw. */
    public <T> Optional<T> read(SeedFile file, Class<T> type) {
        try {
            return Optional.of(file.read(type));
        } catch (FaultyShipment fault) {
            flaws.addAll(fault.flaws());
            return Optional.empty();
        }
    }

    public void note(Flaw flaw) {
        flaws.add(flaw);
    }

    /** @throws FaultyShipment when a flaw was noted */
    public void refuseFlaws() {
        if (!flaws.isEmpty()) {
            throw new FaultyShipment(flaws);
        }
    }

    boolean isOldNews() {
        return files.size() == digestsBefore.size() && files.stream().noneMatch(this::isNews);
    }
}
