/**
 * Made-up sample data: 416 closed measures in which as many of the published figures of 2017 hold as can hold together,
 * and the files that are written from them. Begin with {@link org.openbbic.examples.sample.Sample}.
 */
@NullMarked
package org.openbbic.examples.sample;

import org.jspecify.annotations.NullMarked;
