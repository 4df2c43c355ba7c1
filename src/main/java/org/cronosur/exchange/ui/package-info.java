/** What goes in and out of the program, at a teacher's desk. */
@NullMarked
package org.cronosur.exchange.ui;

import org.jspecify.annotations.NullMarked;
