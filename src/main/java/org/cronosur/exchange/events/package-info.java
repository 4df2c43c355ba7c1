/** Events in formats that other programs write: read, held against the rules, and told what is wrong with them and where. */
@NullMarked
package org.cronosur.exchange.events;

import org.jspecify.annotations.NullMarked;
