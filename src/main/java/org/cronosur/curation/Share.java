package org.cronosur.curation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A colleague who sees a teacher's set before it is published.
 *
 * @param colleague an account
 * @param mayEdit whether she may also change what it says
 */
@Embeddable
public record Share(UUID colleague, Boolean mayEdit) {}
