package org.openbbic.model;

import java.util.Objects;

/**
 * <i>Version</i> of the BBIC variables, by its id.
 *
 * @param id such as {@code 1.0} or {@code webbkollen-2017}; any text is kept, the catalogue knows which there are
 */
public record BbicVersion(String id) {

    /** Version 1.0, October 2015 (WK p. 11). */
    public static final BbicVersion V1_0 = new BbicVersion("1.0");
    /** Version 2.0, March 2016 (BOU16 434). */
    public static final BbicVersion V2_0 = new BbicVersion("2.0");
    /** Version 3.0, November 2016 (BOU16 434). */
    public static final BbicVersion V3_0 = new BbicVersion("3.0");
    /** Version 3.1, March 2017 (WK p. 41). */
    public static final BbicVersion V3_1 = new BbicVersion("3.1");
    /** Version 3.2, March 2018; its content is not known here (IS32). */
    public static final BbicVersion V3_2 = new BbicVersion("3.2");
    /** SKL's trial as it was in 2016 (WK pp. 8, 11). */
    public static final BbicVersion WEBBKOLLEN_2016 = new BbicVersion("webbkollen-2016");
    /** SKL's trial as it was in 2017 (WK pp. 8, 11). */
    public static final BbicVersion WEBBKOLLEN_2017 = new BbicVersion("webbkollen-2017");

    /** Checks that the id is there. */
    public BbicVersion {
        Objects.requireNonNull(id, "id");
    }

    /**
     * The version with that id.
     *
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public static BbicVersion of(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
        return new BbicVersion(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
