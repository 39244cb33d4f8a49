package org.openbbic.migration;

import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;

/**
 * <i>Migrering</i> (migration) of cases from one version of the variables to another. Compiled once; immutable and safe
 * for several threads.
 *
 * <p>Nothing disappears and nothing is invented. A value that the new version has stands as it did. One that the
 * catalogue has a transition for is carried over, and the old one is kept under {@code lokala}. One that the new version
 * is known not to have is kept there too. One of which nobody here knows stands as it did, and the account says so.
 * Migrating back to the version that the kept values come from puts them back where they stood, if the field is still as
 * this migration left it, and takes back what was made of them; what it cannot put back stays local.
 *
 * <p>To the same version it is the identity. Only values with a code list, or with a variable of the catalogue's, are
 * judged; all else stands as it did and is counted.
 *
 * <pre>{@code
 * Migration migration = Migration.of(Catalogue.bundled(), "1.0", "3.1");
 * Migrated migrated = migration.migrate(arende);
 * for (Entry entry : migrated.entries()) {
 *     System.out.println(entry.outcome() + " " + entry.path());
 * }
 * }</pre>
 */
public final class Migration {

    private final Plan plan;
    private final List<String> additions;

    private Migration(Plan plan, List<String> additions) {
        this.plan = plan;
        this.additions = additions;
    }

    /**
     * From one version to another, with no additions in use.
     *
     * @throws IllegalArgumentException if the catalogue lacks {@code from} or {@code to}
     */
    public static Migration of(Catalogue catalogue, String from, String to) {
        return of(catalogue, from, to, List.of());
    }

    /**
     * From one version to another, with additions that stay in use.
     *
     * @param additions the export's {@code tillagg}: lists that are in use beside the version's. Going to another version
     *     does not put them out of use, so what one of them has stands as it did. One that the catalogue lacks says
     *     nothing.
     * @throws IllegalArgumentException if the catalogue lacks {@code from} or {@code to}
     */
    public static Migration of(Catalogue catalogue, String from, String to, List<String> additions) {
        check(catalogue, "from", from);
        check(catalogue, "to", to);
        List<String> copy = List.copyOf(additions);
        return new Migration(new Plan(catalogue, from, to, copy), copy);
    }

    private static void check(Catalogue catalogue, String parameter, String version) {
        if (catalogue.findVersion(version).isEmpty()) {
            throw new IllegalArgumentException(parameter + ": the catalogue has no such version");
        }
    }

    /** The version that cases come from. */
    public String from() {
        return plan.from();
    }

    /** The version that they go to. */
    public String to() {
        return plan.to();
    }

    /** The additions that stay in use. */
    public List<String> additions() {
        return additions;
    }

    /**
     * The case in the other version. A version of the case's own is set to it; where the case has none, its export says
     * which it is.
     *
     * @throws IllegalArgumentException if the case states another version than {@link #from}
     */
    public Migrated migrate(Arende arende) {
        if (arende.bbicVersion() != null && !arende.bbicVersion().equals(from())) {
            throw new IllegalArgumentException("arende: states another version than this migration comes from");
        }
        return new CaseWalk(plan).migrate(arende);
    }
}
