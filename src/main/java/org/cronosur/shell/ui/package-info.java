@NullMarked
package org.cronosur.shell.ui;

import org.jspecify.annotations.NullMarked;
