package org.cronosur.shipment;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was taken over last. */
interface ShippedFiles extends Repository<ShippedFile, String> {

    List<ShippedFile> findAll();

    void deleteAll();

    void flush();

    List<ShippedFile> saveAll(Iterable<ShippedFile> files);
}
