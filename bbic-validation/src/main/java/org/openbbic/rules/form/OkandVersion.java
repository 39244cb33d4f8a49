package org.openbbic.rules.form;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;

/** BBIC-F007: a version that the catalogue does not have, in the header or in a case. */
final class OkandVersion implements FileRule {

    @Override
    public String id() {
        return "BBIC-F007";
    }

    @Override
    public boolean judgesCaseAlone() {
        return true;
    }

    @Override
    public Judge open(Exporthuvud header, Catalogue catalogue) {
        return new Judge() {
            @Override
            public void header(Remarks remarks) {
                judge(header.bbicVersion(), "bbicVersion", remarks);
                List<String> additions = header.tillagg();
                for (int i = 0; i < additions.size(); i++) {
                    judge(additions.get(i), "tillagg/" + i, remarks);
                }
            }

            @Override
            public void arende(Arende arende, Remarks remarks) {
                judge(arende.bbicVersion(), "bbicVersion", remarks);
            }

            private void judge(@Nullable String version, String path, Remarks remarks) {
                if (version == null) {
                    return;
                }
                remarks.tested();
                if (catalogue.findVersion(version).isEmpty()) {
                    String known =
                            catalogue.versions().stream().map(VersionInfo::id).collect(Collectors.joining(", "));
                    remarks.remark(path, null, known);
                }
            }
        };
    }
}
