/** What a vendor's system built on Spring does with the constraint, compiled and run with several versions of Spring Boot. */
@NullMarked
package org.openbbic.frameworks.spring;

import org.jspecify.annotations.NullMarked;
