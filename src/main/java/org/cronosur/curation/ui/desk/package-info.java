@NullMarked
package org.cronosur.curation.ui.desk;

import org.jspecify.annotations.NullMarked;
