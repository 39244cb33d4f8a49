/** What a vendor's system does with the constraint, compiled and run with several versions of Hibernate Validator. */
@NullMarked
package org.openbbic.frameworks.hibernate;

import org.jspecify.annotations.NullMarked;
