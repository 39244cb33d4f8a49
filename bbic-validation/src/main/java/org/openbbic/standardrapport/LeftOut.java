package org.openbbic.standardrapport;

/**
 * A table or key figure that was asked for and could not be counted as asked.
 *
 * @param nyckel its stable name
 * @param rubrik its heading
 * @param reason why, in Swedish
 */
public record LeftOut(String nyckel, String rubrik, String reason) {}
