package org.openbbic.rules.form;

import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;

/** BBIC-F022: a version other than that of the file, or of the first file of the check; told once a file. */
final class BlandadeVersioner implements FileRule {

    @Override
    public String id() {
        return "BBIC-F022";
    }

    @Override
    public Judge open(Exporthuvud header, Catalogue catalogue) {
        return open(header, null, catalogue);
    }

    @Override
    public Judge open(Exporthuvud header, @Nullable Exporthuvud first, Catalogue catalogue) {
        return new Judge() {
            private boolean isTold;

            @Override
            public void header(Remarks remarks) {
                if (first != null) {
                    judge(first.bbicVersion(), header.bbicVersion(), "filer", remarks);
                }
            }

            @Override
            public void arende(Arende arende, Remarks remarks) {
                judge(header.bbicVersion(), arende.bbicVersion(), null, remarks);
            }

            private void judge(
                    @Nullable String expected, @Nullable String found, @Nullable String wording, Remarks remarks) {
                if (expected == null || found == null || !isKnown(expected) || !isKnown(found)) {
                    return;
                }
                remarks.tested();
                if (!isTold && !expected.equals(found)) {
                    isTold = true;
                    remarks.remark("bbicVersion", wording, null);
                }
            }

            /** A version that is not known is told of by another rule. */
            private boolean isKnown(String version) {
                return catalogue.findVersion(version).isPresent();
            }
        };
    }
}
