@NullMarked
package org.cronosur.explore.ui;

import org.jspecify.annotations.NullMarked;
