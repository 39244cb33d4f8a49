package org.openbbic.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code forfattningar.csv}, {@code lagrum.csv} and {@code lagrumspar.csv}. */
final class LawFiles {

    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final Map<String, Provision> provisions = new LinkedHashMap<>();
    private List<ProvisionPair> pairs = List.of();

    private final SourceCheck sources;

    private LawFiles(SourceCheck sources) {
        this.sources = sources;
    }

    static LawFiles read(DataFiles files, SourceCheck sources) {
        LawFiles law = new LawFiles(sources);
        law.readActs(files);
        law.readProvisions(files);
        law.pairs = PairRows.read(files, sources, law.provisions);
        return law;
    }

    Map<String, Act> acts() {
        return acts;
    }

    Map<String, Provision> provisions() {
        return provisions;
    }

    List<ProvisionPair> pairs() {
        return pairs;
    }

    private void readActs(DataFiles files) {
        CsvTable table = files.read(
                "forfattningar.csv", "forkortning", "sfs", "namn", "giltig_fran", "giltig_till", "kalla", "plats");
        String last = "";
        for (CsvRow row : table.rows()) {
            Act act = new Act(
                    abbreviation(row),
                    sfs(row, "sfs"),
                    row.text("namn"),
                    row.optionalDate("giltig_fran"),
                    row.optionalDate("giltig_till"),
                    sources.of(row));
            if (act.validFrom() != null
                    && act.validTo() != null
                    && act.validTo().isBefore(act.validFrom())) {
                throw row.fault("giltig_till", "before giltig_fran");
            }
            inOrder(row, "sfs", last, act.sfs());
            last = act.sfs();
            acts.put(act.sfs(), act);
        }
    }

    private void readProvisions(DataFiles files) {
        CsvTable table = files.read(
                "lagrum.csv", "sfs", "kapitel", "paragraf", "lydelse", "lydelse_kand_fran", "om", "kalla", "plats");
        String last = "";
        for (CsvRow row : table.rows()) {
            Provision provision = provision(row);
            String chapter = provision.chapter();
            String place = key(
                    provision.sfs(),
                    chapter == null ? "" : chapter(row, chapter),
                    number(row, "paragraf", provision.section()));
            inOrder(row, "paragraf", last, place);
            last = place;
            provisions.put(key(provision.sfs(), chapter, provision.section()), provision);
        }
    }

    private Provision provision(CsvRow row) {
        Act act = acts.get(row.text("sfs"));
        if (act == null) {
            throw row.fault("sfs", "no such act in forfattningar.csv");
        }
        return new Provision(
                act.abbreviation(),
                act.sfs(),
                row.optional("kapitel"),
                row.text("paragraf"),
                act.validFrom(),
                act.validTo(),
                row.optional("lydelse") == null ? null : sfs(row, "lydelse"),
                row.optionalDate("lydelse_kand_fran"),
                row.text("om"),
                sources.of(row));
    }

    private static void inOrder(CsvRow row, String column, String last, String now) {
        if (now.equals(last)) {
            throw row.fault(column, "a second row for the same");
        }
        if (now.compareTo(last) < 0) {
            throw row.fault(column, "out of order");
        }
    }

    static String key(String sfs, @Nullable String chapter, String section) {
        return sfs.concat(" ")
                .concat(chapter == null ? "" : chapter)
                .concat(":")
                .concat(section);
    }

    /** Letters, as many as an export takes. */
    private static String abbreviation(CsvRow row) {
        String abbreviation = row.text("forkortning");
        boolean form = abbreviation.length() >= 2 && abbreviation.length() <= 12;
        for (int i = 0; form && i < abbreviation.length(); i++) {
            form = Character.isLetter(abbreviation.charAt(i));
        }
        if (!form) {
            throw row.fault("forkortning", "expected 2 to 12 letters");
        }
        return abbreviation;
    }

    /** A number of one or two digits, since an export has no form for a chapter with a letter. */
    private static String chapter(CsvRow row, String chapter) {
        String filled = number(row, "kapitel", chapter);
        if (filled.length() > 3 || filled.charAt(0) != '0') {
            throw row.fault("kapitel", "expected a chapter from 1 to 99");
        }
        return filled;
    }

    /** An SFS number, such as {@code 2001:453}. */
    private static String sfs(CsvRow row, String column) {
        String sfs = row.text(column);
        boolean form = sfs.length() >= 6 && sfs.length() <= 9 && sfs.charAt(4) == ':';
        for (int i = 0; form && i < sfs.length(); i++) {
            form = i == 4 || sfs.charAt(i) >= '0' && sfs.charAt(i) <= '9';
        }
        if (!form) {
            throw row.fault(column, "expected an SFS number such as 2001:453");
        }
        return sfs;
    }

    /** A chapter or section such as {@code 6 b}, with its number filled out so that text order is number order. */
    private static String number(CsvRow row, String column, String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        String rest = text.substring(digits);
        boolean letter = rest.length() == 2 && rest.charAt(0) == ' ' && rest.charAt(1) >= 'a' && rest.charAt(1) <= 'z';
        boolean zero = digits > 0 && text.charAt(0) == '0';
        if (digits == 0 || zero || digits > 3 || !rest.isEmpty() && !letter) {
            throw row.fault(column, "expected a number, or a number and a letter such as 6 b");
        }
        return "0".repeat(3 - digits).concat(text);
    }
}
