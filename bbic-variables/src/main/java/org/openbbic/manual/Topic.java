package org.openbbic.manual;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;

/** <i>Uppslagsord</i> (topic): one thing of the catalogue that the manual has a page about. */
public sealed interface Topic {

    /** The name to look it up by, such as {@code riskbedomning} or {@code riskbedomning/hog}. */
    String id();

    /**
     * A variable, with its list where it has one.
     *
     * @param variable the variable
     * @param list the list that its answers are taken from, or {@code null}
     */
    record OfVariable(Variable variable, @Nullable CodeList list) implements Topic {
        /** Checks that the variable is there. */
        public OfVariable {
            Objects.requireNonNull(variable, "variable");
        }

        @Override
        public String id() {
            return variable.id();
        }
    }

    /**
     * A list that no variable shares its id with.
     *
     * @param list the list
     */
    record OfList(CodeList list) implements Topic {
        /** Checks that the list is there. */
        public OfList {
            Objects.requireNonNull(list, "list");
        }

        @Override
        public String id() {
            return list.id();
        }
    }

    /**
     * One answer of a list.
     *
     * @param list the list
     * @param entry the answer
     */
    record OfCode(CodeList list, CodeEntry entry) implements Topic {
        /** Checks that both are there. */
        public OfCode {
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(entry, "entry");
        }

        @Override
        public String id() {
            return list.id() + "/" + entry.code().value();
        }
    }

    /**
     * A version.
     *
     * @param version the version
     */
    record OfVersion(VersionInfo version) implements Topic {
        /** Checks that the version is there. */
        public OfVersion {
            Objects.requireNonNull(version, "version");
        }

        @Override
        public String id() {
            return version.id();
        }
    }

    /**
     * A source.
     *
     * @param source the source
     */
    record OfSource(SourceInfo source) implements Topic {
        /** Checks that the source is there. */
        public OfSource {
            Objects.requireNonNull(source, "source");
        }

        @Override
        public String id() {
            return source.key();
        }
    }
}
