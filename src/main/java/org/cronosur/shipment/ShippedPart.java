package org.cronosur.shipment;

/**
 * A room that takes over its part of the shipped content. Parts arrive in the order of their
 * {@link org.springframework.core.annotation.Order}, in one transaction, so that a later part can hold its files
 * against what an earlier one brought.
 */
public interface ShippedPart {

    /** Checks every file of its folders, notes each flaw, and takes over what is new where there is none. */
    void arrive(Shipment shipment);
}
