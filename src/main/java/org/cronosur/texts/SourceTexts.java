package org.cronosur.texts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All source texts. */
public interface SourceTexts extends Repository<SourceText, String> {

    SourceText save(SourceText text);

    Optional<SourceText> findBySlug(String slug);

    void deleteBySlug(String slug);

    void flush();

    /** Oldest first, which is the order in which they could have read each other. */
    @Query("select t from SourceText t order by t.published, t.slug")
    List<SourceText> findAll();
}
