@NullMarked
package org.cronosur.curation.ui;

import org.jspecify.annotations.NullMarked;
