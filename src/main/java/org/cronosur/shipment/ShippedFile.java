package org.cronosur.shipment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file that was taken over, and its digest then. */
@Entity
@Table(name = "shipped_file")
class ShippedFile {

    @Id
    private String name;

    private String digest;

    protected ShippedFile() {}

    ShippedFile(SeedFile file) {
        this.name = file.name();
        this.digest = file.digest();
    }

    String name() {
        return name;
    }

    String digest() {
        return digest;
    }
}
