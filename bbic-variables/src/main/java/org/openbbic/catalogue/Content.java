package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the loader hands over by id, each in the order of its file and changed by nobody after. */
record Content(
        String contentVersion,
        List<LayerInfo> layers,
        Fingerprint fingerprint,
        Map<String, SourceInfo> sources,
        Map<String, VersionInfo> versions,
        Map<String, Variable> variables,
        Map<String, CodeList> lists,
        List<Transition> transitions,
        Map<String, Act> acts,
        Map<String, Provision> provisions,
        List<ProvisionPair> provisionPairs) {

    /** The same with a layer on it; the fingerprint stays that of the library's own data. */
    Content with(
            LayerInfo layer,
            Map<String, SourceInfo> moreSources,
            Map<String, VersionInfo> otherVersions,
            Map<String, Variable> otherVariables,
            Map<String, CodeList> otherLists) {
        List<LayerInfo> all = new ArrayList<>(layers);
        all.add(layer);
        return new Content(
                contentVersion,
                all,
                fingerprint,
                moreSources,
                otherVersions,
                otherVariables,
                otherLists,
                transitions,
                acts,
                provisions,
                provisionPairs);
    }
}
