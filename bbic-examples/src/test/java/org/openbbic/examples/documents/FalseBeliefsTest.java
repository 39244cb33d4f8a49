package org.openbbic.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.examples.Root;
import org.openbbic.rules.RuleBook;

/** {@code docs/missforstand.md}: each belief has its source and its consequence, and what the page names is there. */
class FalseBeliefsTest {

    private static final String DOCUMENT = "docs/missforstand.md";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern SOURCE = Pattern.compile("\\(`([A-Z0-9-]+)`");
    private static final Pattern ENTRY = Pattern.compile("(?m)^### (\\d+)\\. ");

    /** Members by the class's simple name. */
    private static final Map<String, Set<String>> CLASSES = classes();

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.openbbic")) {
            Set<String> members =
                    each.getMembers().stream().map(JavaMember::getName).collect(Collectors.toSet());
            classes.merge(each.getSimpleName(), members, (one, other) -> {
                other.addAll(one);
                return other;
            });
        }
        return classes;
    }

    @Test
    void varjeNamnIKod_finns() throws IOException {
        int found = 0;
        Matcher code = CODE.matcher(Root.read(DOCUMENT));
        while (code.find()) {
            String name = code.group(1);
            assertThat(isRule(name) || isOfCatalogue(name) || isClass(name))
                    .as(name)
                    .isTrue();
            found++;
        }
        assertThat(found).isGreaterThan(80);
    }

    private static boolean isRule(String name) {
        return RuleBook.bundled().findRow(name).isPresent();
    }

    private static boolean isOfCatalogue(String name) {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.findSource(name).isPresent()
                || catalogue.findVariable(name).isPresent()
                || catalogue.findList(name).isPresent();
    }

    private static boolean isClass(String name) {
        String[] parts = name.split("\\.", 2);
        Set<String> members = CLASSES.get(parts[0]);
        return members != null && (parts.length == 1 || members.contains(parts[1]));
    }

    @Test
    void namnSomInteFinns_kannsIgen() {
        assertThat(isClass("FinnsInte")).isFalse();
        assertThat(isClass("CodeList.finnsInte")).isFalse();
        assertThat(isRule("BBIC-X999")).isFalse();
        assertThat(isOfCatalogue("XX")).isFalse();
        assertThat(isClass("CodeList.multiple")).isTrue();
    }

    @Test
    void varjePunkt_harKallaEllerArOverifierad_ochNagotSomFoljerIKoden() throws IOException {
        String[] entries = ENTRY.split(Root.read(DOCUMENT), -1);
        assertThat(entries.length - 1).isBetween(20, 30);
        for (int i = 1; i < entries.length; i++) {
            String[] parts = entries[i].split("\\*\\*Följd för koden\\.\\*\\*", -1);
            assertThat(parts).as("entry " + i).hasSize(2);
            assertThat(parts[0]).as("entry " + i).contains("**Så är det.**");
            Matcher source = SOURCE.matcher(parts[0]);
            boolean sourced = source.find();
            assertThat(sourced || parts[0].contains("*overifierad*") || parts[0].contains("katalogsidan"))
                    .as("entry " + i)
                    .isTrue();
            if (sourced) {
                assertThat(Catalogue.bundled().findSource(source.group(1)))
                        .as("entry " + i)
                        .isPresent();
            }
            assertThat(CODE.matcher(parts[1]).find()).as("entry " + i).isTrue();
        }
    }

    @Test
    void varjeRegelMedSinKlass_horIhop() throws IOException {
        Matcher pair = Pattern.compile("`([A-Z][A-Za-z]+)`\\s\\(`(BBIC-[A-Z]\\d{3})`\\)")
                .matcher(Root.read(DOCUMENT));
        int pairs = 0;
        while (pair.find()) {
            assertThat(RuleBook.bundled().findRow(pair.group(2)).orElseThrow().rule())
                    .isEqualTo(pair.group(1));
            pairs++;
        }
        assertThat(pairs).isGreaterThan(12);
    }
}
