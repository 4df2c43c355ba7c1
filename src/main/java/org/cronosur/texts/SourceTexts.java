package org.cronosur.texts;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All source texts. */
public interface SourceTexts extends Repository<SourceText, String> {

    SourceText save(SourceText text);

    Optional<SourceText> findBySlug(String slug);

    List<SourceText> findBySlugIn(Collection<String> slugs);

    /** The text, kept from changes by others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from SourceText t where t.slug = :slug")
    Optional<SourceText> findLocked(String slug);

    boolean existsBySiglum(String siglum);

    boolean existsBySiglumAndSlugNot(String siglum, String slug);

    void deleteBySlug(String slug);

    void delete(SourceText text);

    void flush();

    /** The shipped texts, oldest first, which is the order in which they could have read each other. */
    @Query("select t from SourceText t where t.own.by is null order by t.published, t.slug")
    List<SourceText> findAll();

    /** Those of which everybody may read, oldest first. */
    @Query("select t from SourceText t where t.own.by is null or t.own.shown = true order by t.published, t.slug")
    List<SourceText> findOpen();

    /** A teacher's own texts, oldest first. */
    @Query("select t from SourceText t where t.own.by = :teacher order by t.published, t.slug")
    List<SourceText> findByOwner(UUID teacher);

    /** The shipped texts and a teacher's own, oldest first. */
    @Query("select t from SourceText t where t.own.by is null or t.own.by = :teacher order by t.published, t.slug")
    List<SourceText> findCitable(UUID teacher);
}
