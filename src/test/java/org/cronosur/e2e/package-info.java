/**
 * Stories of people who use the program, told in a real browser against the packaged program. They find things as a
 * person does: by role, name and text.
 */
@NullMarked
package org.cronosur.e2e;

import org.jspecify.annotations.NullMarked;
