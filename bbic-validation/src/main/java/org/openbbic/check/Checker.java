package org.openbbic.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import org.openbbic.rules.Rule;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.datakvalitet.DatakvalitetRules;
import org.openbbic.rules.form.FormRules;
import org.openbbic.rules.ifyllnad.IfyllnadRules;
import org.openbbic.rules.koder.KoderRules;
import org.openbbic.rules.samband.SambandRules;
import org.openbbic.rules.sekretess.SekretessRules;
import org.openbbic.rules.tid.TidRules;

/**
 * Checks exports and single cases by the rules of the rule book. Built once; immutable and safe for several threads.
 */
public final class Checker {

    private final Catalogue catalogue;
    private final Plan plan;

    private Checker(Catalogue catalogue, Plan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
    }

    private static final class Holder {
        private static final Checker BUNDLED = of(Catalogue.bundled());
    }

    /** With the catalogue and the rules of this library. */
    public static Checker bundled() {
        return Holder.BUNDLED;
    }

    /** With that catalogue and the rules of this library. */
    public static Checker of(Catalogue catalogue) {
        return of(catalogue, allRules());
    }

    static Checker of(Catalogue catalogue, List<Rule> rules) {
        return new Checker(catalogue, new Plan(catalogue, RuleBook.bundled(), Profile.NONE, rules));
    }

    /**
     * With that catalogue and what a municipality has chosen.
     *
     * @param catalogue with the profile's layers on it, where it names any
     * @throws ProfileException if the profile names a variable or rule that there is not
     */
    public static Checker of(Catalogue catalogue, Profile profile) throws ProfileException {
        profile.check(catalogue);
        return new Checker(catalogue, new Plan(catalogue, RuleBook.bundled().with(profile), profile, allRules()));
    }

    /** The rules as they weigh here: with the levels and thresholds of the profile. */
    public RuleBook book() {
        return plan.book();
    }

    /** The rules of this library, in the order of their areas and ids. */
    public static List<Rule> allRules() {
        List<Rule> all = new ArrayList<>();
        all.addAll(FormRules.all());
        all.addAll(KoderRules.all());
        all.addAll(SekretessRules.all());
        all.addAll(SambandRules.all());
        all.addAll(TidRules.all());
        all.addAll(IfyllnadRules.all());
        all.addAll(DatakvalitetRules.all());
        return all;
    }

    /** The version of this library, such as {@code 0.1.0}. */
    public static String version() {
        return Summary.toolVersion();
    }

    /** The catalogue it judges by. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Begins a check of files; the run is for one thread. */
    public CheckRun begin(CheckOptions options) {
        return new CheckRun(plan, options);
    }

    /**
     * A checker of single cases, such as a form that is being saved.
     *
     * @param bbicVersion version of the variables for a case that does not name its own, or {@code null} where each does
     * @param additions further lists in use
     * @throws IllegalArgumentException if the catalogue lacks any of those versions
     */
    public CaseChecker forCases(@Nullable String bbicVersion, List<String> additions) {
        return new CaseChecker(plan, bbicVersion, additions);
    }
}
