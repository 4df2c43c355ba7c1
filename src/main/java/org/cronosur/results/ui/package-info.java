/** Pictures of results: a table beside every chart, and a sentence beside every figure. */
@NullMarked
package org.cronosur.results.ui;

import org.jspecify.annotations.NullMarked;
