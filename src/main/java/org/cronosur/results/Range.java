package org.cronosur.results;

/** From one value to another, both included. */
public record Range(double low, double high) {}
