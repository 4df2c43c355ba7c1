/** The pages of self-study: choosing what to study, what is due today, how it goes on, and the key of the learner. */
@NullMarked
package org.cronosur.practice.ui;

import org.jspecify.annotations.NullMarked;
