/** The program and its start; every room is a package below. */
@NullMarked
package org.cronosur;

import org.jspecify.annotations.NullMarked;
