package org.openbbic.testkit;

import java.util.Objects;

/**
 * One file of the kit. No two files have the same name, by which they are told apart and ordered.
 *
 * @param name its path in the kit, with {@code /} between the parts
 */
record KitFile(String name, byte[] bytes) implements Comparable<KitFile> {

    @Override
    public int compareTo(KitFile other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KitFile file && name.equals(file.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
