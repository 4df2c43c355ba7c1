/**
 * Benchmarks for the figures that docs/benchmarks.md lists: {@code ./cronosur bench [NAME]}. They measure and print; whether a
 * figure is reached never fails a build.
 */
@NullMarked
package org.cronosur.bench;

import org.jspecify.annotations.NullMarked;
