package org.cronosur;

/** What a teacher can keep to herself. */
enum Thing {
    SET,
    EVENT,
    TEXT,
    QUIZ,
    READING
}
