package org.cronosur.people;

/** A principal of whom we know which account it has. */
interface Known {

    Person person();
}
