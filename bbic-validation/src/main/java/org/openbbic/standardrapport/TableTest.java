package org.openbbic.standardrapport;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.openbbic.statistics.Association;

/**
 * A test of whether a table's answers go with its groups.
 *
 * @param association the test, or why none was made
 * @param adjusted the p-value adjusted for how many tests the report makes, where there is one
 * @param tests how many those are
 * @param tau rank correlation, where both are ordered scales
 * @param children how many children the records are about, where some recur
 */
public record TableTest(
        Association association, OptionalDouble adjusted, int tests, OptionalDouble tau, OptionalLong children) {}
