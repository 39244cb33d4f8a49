package org.openbbic.tidy;

import java.util.List;
import java.util.Set;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;

/**
 * What a delivery holds, for what describes it.
 *
 * @param longFields the fields whose values are rows of the long table
 * @param versions versions of the variables that its cases are of
 */
record Contents(
        Catalogue catalogue,
        Minimisation minimisation,
        List<Table> tables,
        List<LongField> longFields,
        List<TableForm> forms,
        Set<String> versions) {

    static final String UNOFFICIAL =
            "Inofficiellt: varken Socialstyrelsen eller någon annan myndighet står bakom. Den officiella"
                    + " variabeltabellen ingår inte i någon version. Svar med graden OBELAGD är overifierade.";

    static final String SECRECY = "Kan omfattas av sekretess (OSL 26 kap. 1 §), också sedan uppgifter har tagits bort.";

    /** The versions that the catalogue has, in its order. */
    List<String> knownVersions() {
        return catalogue.versions().stream()
                .map(version -> version.id())
                .filter(versions::contains)
                .toList();
    }

    /** The codes that a column can hold, if its list is known at all; hidden ones too, since a case can have them. */
    static List<String> codes(CodeList list) {
        return list.entries().stream()
                .map(CodeEntry::code)
                .map(code -> code.value())
                .toList();
    }
}
